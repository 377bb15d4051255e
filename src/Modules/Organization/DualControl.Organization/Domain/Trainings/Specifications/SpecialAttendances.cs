using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Trainings.Specifications;

/// <summary>专项培训人次 Attendances of closed sessions of special training between two days.</summary>
internal sealed class SpecialAttendances : Specification<TrainingAttendance>
{
    public SpecialAttendances(EnterpriseId enterprise, DateOnly from, DateOnly to) =>
        Query.Where(a => a.EnterpriseId == enterprise && a.Kind == TrainingKind.Special && a.Counted && a.HeldOn >= from && a.HeldOn <= to);
}

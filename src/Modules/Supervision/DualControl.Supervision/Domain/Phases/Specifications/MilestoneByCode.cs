using DualControl.SharedKernel.Specifications;

namespace DualControl.Supervision.Domain.Phases.Specifications;

/// <summary>The milestone with this code.</summary>
internal sealed class MilestoneByCode : Specification<PhaseMilestone>
{
    public MilestoneByCode(string code) => Query.Where(m => m.Code == code);
}

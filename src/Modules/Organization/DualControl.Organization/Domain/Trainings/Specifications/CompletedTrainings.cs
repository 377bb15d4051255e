using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Trainings.Specifications;

/// <summary>Who was trained in a kind, or a topic, from the year's first day to a day.</summary>
internal sealed class CompletedTrainings : Specification<TrainingAttendance, CompletedTraining>
{
    public CompletedTrainings(EnterpriseId enterprise, TrainingKind kind, DateOnly asOf)
    {
        var from = new DateOnly(asOf.Year, 1, 1);
        Query.Where(a => a.EnterpriseId == enterprise && a.Kind == kind && a.CompletedOn >= from && a.CompletedOn <= asOf);
        Query.Select(a => new CompletedTraining(a.PersonId, a.Topic));
    }
}

/// <summary>A person was trained in a topic.</summary>
internal sealed record CompletedTraining(PersonId PersonId, TrainingTopic Topic);

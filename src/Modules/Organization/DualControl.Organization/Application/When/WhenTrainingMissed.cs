using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.When;

/// <summary>Who missed a training session, scored on the day it was held.</summary>
internal sealed class WhenTrainingMissed(Scoring scoring) : IIntegrationEventHandler<TrainingMissed>
{
    public Task HandleAsync(TrainingMissed e, CancellationToken ct) => scoring.ScoreAsync(
        new Occurrence(e.EnterpriseId, ScoringKind.TrainingMissed, ScoringSource.Training, e.SessionId, $"{e.PersonId.Value}", e.Topic, e.HeldOn, e.OccurredAt, Caller.System.ToActor()),
        new Whom(null, null, e.PersonId), ct);
}

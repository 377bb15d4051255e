using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Organization.Application.When;

/// <summary>Each missed deadline scores against who answers for the danger.</summary>
internal sealed class WhenHiddenDangerOverdue(Scoring scoring) : IIntegrationEventHandler<HiddenDangerOverdue>
{
    public Task HandleAsync(HiddenDangerOverdue e, CancellationToken ct) =>
        scoring.ScoreAsync(Occurrence.Noticed(e.EnterpriseId, ScoringKind.RectificationOverdue, ScoringSource.Danger, e.Id.Value, $"{e.Deadline:yyyy-MM-dd}", e.Number, e.OccurredAt),
            new Whom(e.ResponsibleUnitId, e.ResponsiblePostId), ct);
}

using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Organization.Application.When;

/// <summary>A rectification accepted and done in time scores for who answers for the danger.</summary>
internal sealed class WhenHiddenDangerRectified(Scoring scoring) : IIntegrationEventHandler<HiddenDangerRectified>
{
    public Task HandleAsync(HiddenDangerRectified e, CancellationToken ct) => !e.InTime
        ? Task.CompletedTask
        : scoring.ScoreAsync(Occurrence.Noticed(e.EnterpriseId, ScoringKind.RectifiedInTime, ScoringSource.Danger, e.Id.Value, $"{e.Round}", e.Number, e.OccurredAt),
            new Whom(e.ResponsibleUnitId, e.ResponsiblePostId), ct);
}

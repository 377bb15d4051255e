using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Organization.Application.When;

/// <summary>Each refused round scores against who answers for the danger.</summary>
internal sealed class WhenHiddenDangerAcceptanceRefused(Scoring scoring) : IIntegrationEventHandler<HiddenDangerAcceptanceRefused>
{
    public Task HandleAsync(HiddenDangerAcceptanceRefused e, CancellationToken ct) =>
        scoring.ScoreAsync(Occurrence.Noticed(e.EnterpriseId, ScoringKind.AcceptanceRefused, ScoringSource.Danger, e.Id.Value, $"{e.Round}", e.Number, e.OccurredAt),
            new Whom(e.ResponsibleUnitId, e.ResponsiblePostId), ct);
}

using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Organization.Application.When;

/// <summary>A registered danger scores for the employee who reported it and against the unit and post where it was.</summary>
internal sealed class WhenHiddenDangerRegistered(Scoring scoring) : IIntegrationEventHandler<HiddenDangerRegistered>
{
    public async Task HandleAsync(HiddenDangerRegistered e, CancellationToken ct)
    {
        if (e.ReportedByPostId is { } reporter)
        {
            var kind = e.Level == DangerLevel.Major ? ScoringKind.MajorDangerReported : ScoringKind.DangerReported;
            await scoring.ScoreAsync(Occurrence.Noticed(e.EnterpriseId, kind, ScoringSource.Danger, e.Id.Value, "", e.Number, e.OccurredAt), new Whom(null, reporter), ct);
        }
        await scoring.ScoreAsync(Occurrence.Noticed(e.EnterpriseId, ScoringKind.DangerFound, ScoringSource.Danger, e.Id.Value, "", e.Number, e.OccurredAt),
            new Whom(e.ResponsibleUnitId, e.ResponsiblePostId), ct);
    }
}

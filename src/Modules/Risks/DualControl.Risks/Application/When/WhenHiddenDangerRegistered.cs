using DualControl.HiddenDangers.Contracts;
using DualControl.Risks.Application.Reassessments;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.When;

/// <summary>A danger of a factor casts doubt on it: a failed measure or a repeated danger makes it due again, a major one its whole unit (docs/domain.md, grading).</summary>
internal sealed class WhenHiddenDangerRegistered(IRepository<RiskFactor> factors, RiskRules rules) : IIntegrationEventHandler<HiddenDangerRegistered>
{
    public async Task HandleAsync(HiddenDangerRegistered e, CancellationToken ct)
    {
        if (e.RiskFactorId is not { } id) return;
        var found = await factors.GetAsync(new RiskFactorId(id), null, ct);
        if (found.IsFailure) return;
        found.Value.NoteDanger(new DangerNote(e.Id.Value, e.Number, e.OccurredAt), e.MeasureNumber is not null, rules);
        if (e.Level == DangerLevel.Major) await factors.TriggerUnitAsync(found.Value, e.Id.Value, e.Number, rules, e.OccurredAt, ct);
    }
}

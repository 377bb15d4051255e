using DualControl.HiddenDangers.Contracts;
using DualControl.Risks.Application.Reassessments;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.When;

/// <summary>A general danger became major.</summary>
internal sealed class WhenHiddenDangerRaised(IRepository<RiskFactor> factors, RiskRules rules) : IIntegrationEventHandler<HiddenDangerRaised>
{
    public async Task HandleAsync(HiddenDangerRaised e, CancellationToken ct)
    {
        if (e.RiskFactorId is not { } id) return;
        var found = await factors.GetAsync(new RiskFactorId(id), null, ct);
        if (!found.IsFailure) await factors.TriggerUnitAsync(found.Value, e.Id.Value, e.Number, rules, e.OccurredAt, ct);
    }
}

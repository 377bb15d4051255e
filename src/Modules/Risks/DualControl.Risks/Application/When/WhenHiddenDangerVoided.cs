using DualControl.HiddenDangers.Contracts;
using DualControl.Risks.Application.Reassessments;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.When;

/// <summary>A mistaken entry casts no doubt.</summary>
internal sealed class WhenHiddenDangerVoided(IRepository<RiskFactor> factors) : IIntegrationEventHandler<HiddenDangerVoided>
{
    public async Task HandleAsync(HiddenDangerVoided e, CancellationToken ct)
    {
        if (e.RiskFactorId is not { } id) return;
        var found = await factors.GetAsync(new RiskFactorId(id), null, ct);
        if (found.IsFailure) return;
        found.Value.ForgetDanger(e.Id.Value, e.OccurredAt);
        foreach (var factor in await factors.ListAsync(new InForceInUnit(found.Value.RiskUnitId), ct)) factor.ForgetDanger(e.Id.Value, e.OccurredAt);
    }
}

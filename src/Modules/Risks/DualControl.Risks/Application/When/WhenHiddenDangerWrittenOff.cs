using DualControl.HiddenDangers.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.When;

/// <summary>A danger that came from a failed measure was closed: the factor learns from it (plan 二（三）4: 依据隐患排查治理情况，定期完善风险管控措施).</summary>
internal sealed class WhenHiddenDangerWrittenOff(IRepository<RiskFactor> factors, RiskRules rules) : IIntegrationEventHandler<HiddenDangerWrittenOff>
{
    public async Task HandleAsync(HiddenDangerWrittenOff e, CancellationToken ct)
    {
        if (e.RiskFactorId is not { } id) return;
        var found = await factors.GetAsync(new RiskFactorId(id), null, ct);
        if (found.IsFailure) return;
        found.Value.Learn(e.Id.Value, new ImprovementProposal(e.Number, e.MeasureNumber, e.Finding, e.OccurredAt), rules);
    }
}

using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Reassessments;

internal static class MajorDangers
{
    /// <summary>All factors in force of the unit are due again.</summary>
    public static async Task TriggerUnitAsync(
        this IRepository<RiskFactor> factors, RiskFactor of, Guid danger, string number, RiskRules rules, DateTimeOffset at, CancellationToken ct)
    {
        foreach (var factor in await factors.ListAsync(new InForceInUnit(of.RiskUnitId), ct)) factor.Trigger(ReassessmentTrigger.MajorDanger, number, danger, rules, null, at);
    }
}

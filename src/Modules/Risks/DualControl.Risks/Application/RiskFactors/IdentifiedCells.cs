using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>The grid follows the factor: the cell it stands in is identified, no longer "nothing found"; counted as both, it would hide a blank one.</summary>
internal static class IdentifiedCells
{
    public static async Task IdentifyCellOfAsync(this IRepository<RiskUnit> units, RiskFactor factor, CancellationToken ct)
    {
        var unit = await units.GetAsync(factor.RiskUnitId, null, ct);
        if (!unit.IsFailure) unit.Value.Identify(factor.Cell);
    }
}

using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>Reads the tree an enterprise's units form.</summary>
internal static class UnitTrees
{
    public static async Task<UnitTree> TreeAsync(this IReadRepository<RiskUnit> units, EnterpriseId enterprise, CancellationToken ct) =>
        new(await units.ListAsync(new Places(enterprise), ct));

    private sealed class Places : Specification<RiskUnit, UnitPlace>
    {
        public Places(EnterpriseId enterprise)
        {
            Query.Where(u => u.EnterpriseId == enterprise && !u.IsRetired);
            Query.Select(u => new UnitPlace(u.Id, u.ParentId, u.Kind));
        }
    }
}

using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Ledger;

/// <summary>The names units bear, or bore at an instant; retired units keep theirs.</summary>
internal static class UnitNames
{
    public static Task<IReadOnlyDictionary<RiskUnitId, string>> NamesAsync(this IReadRepository<RiskUnit> units, EnterpriseId enterprise, DateTimeOffset? at, CancellationToken ct) =>
        ReadAsync(units, new Named(enterprise, null), at, ct);

    public static Task<IReadOnlyDictionary<RiskUnitId, string>> NamesAsync(
        this IReadRepository<RiskUnit> units, IEnumerable<RiskUnitId> ids, DateTimeOffset? at, CancellationToken ct) => ReadAsync(units, new Named(null, [.. ids.Distinct()]), at, ct);

    private static async Task<IReadOnlyDictionary<RiskUnitId, string>> ReadAsync(IReadRepository<RiskUnit> units, Named which, DateTimeOffset? at, CancellationToken ct) =>
        (await units.ListAsync(which, ct)).ToDictionary(u => u.Id, u => at is { } then ? RiskUnit.NameAt(u.Names, then) : u.Name);

    private sealed record Row(RiskUnitId Id, string Name, IReadOnlyList<UnitNameTerm> Names);

    private sealed class Named : Specification<RiskUnit, Row>
    {
        public Named(EnterpriseId? enterprise, IReadOnlyList<RiskUnitId>? ids)
        {
            Query.Where(u => u.EnterpriseId == enterprise, enterprise is not null).Where(u => ids!.Contains(u.Id), ids is not null);
            Query.Select(u => new Row(u.Id, u.Name, u.Names));
        }
    }
}

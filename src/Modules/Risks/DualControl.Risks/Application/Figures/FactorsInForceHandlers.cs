using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Figures;

internal sealed class ListFactorsInForceHandler(IReadRepository<RiskFactor> factors, IReadRepository<RiskUnit> units)
    : IPublishedQueryHandler<ListFactorsInForce, IReadOnlyList<FactorInForce>>
{
    public async Task<Result<IReadOnlyList<FactorInForce>>> Handle(ListFactorsInForce query, CancellationToken ct)
    {
        var names = await units.NamesAsync(query.EnterpriseId, null, ct);
        var rows = await factors.ListAsync(new InForceRows(query.EnterpriseId, query.DepartmentId, null), ct);
        return Result<IReadOnlyList<FactorInForce>>.Success([.. rows.Select(r => r.ToContract(names[r.RiskUnitId]))]);
    }
}

internal sealed class FindFactorInForceHandler(IReadRepository<RiskFactor> factors, IReadRepository<RiskUnit> units)
    : IPublishedQueryHandler<FindFactorInForce, FactorInForce>
{
    public async Task<Result<FactorInForce>> Handle(FindFactorInForce query, CancellationToken ct)
    {
        if (await factors.FirstOrDefaultAsync(new InForceRows(null, null, query.Id), ct) is not { } row) return CommonErrors.NotFound;
        var names = await units.NamesAsync([row.RiskUnitId], null, ct);
        return row.ToContract(names[row.RiskUnitId]);
    }
}

internal sealed record InForceRow(RiskFactorId Id, EnterpriseId EnterpriseId, RiskUnitId RiskUnitId, int FactorVersion, FactorContent Content)
{
    public FactorInForce ToContract(string unitName)
    {
        var r = Content.Responsible;
        return new FactorInForce(
            Id, EnterpriseId, FactorVersion, RiskUnitId, unitName, Content.Point, Content.Description, Content.Current.Level,
            [.. Content.Measures.Select((m, i) => new MeasureInForce(i + 1, m.Level, m.Description))],
            r.DepartmentId, r.DepartmentName, r.WorkshopId, r.UnitId, r.UnitName, r.PostId, r.PostTitle);
    }
}

internal sealed class InForceRows : Specification<RiskFactor, InForceRow>
{
    public InForceRows(EnterpriseId? enterprise, UnitId? department, RiskFactorId? id)
    {
        Query.Where(f => f.Level != null)
            .Where(f => f.EnterpriseId == enterprise, enterprise is not null)
            .Where(f => f.DepartmentId == department, department is not null)
            .Where(f => f.Id == id, id is not null)
            .OrderByDescending(f => f.Level).ThenBy(f => f.Id);
        Query.Select(f => new InForceRow(f.Id, f.EnterpriseId, f.RiskUnitId, f.VersionInForce, f.InForce!));
    }
}

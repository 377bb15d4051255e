using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>辨识格状态 What is known of a cell.</summary>
internal enum GridCellState
{
    /// <summary>空白 Nobody has considered it.</summary>
    Blank,
    /// <summary>已辨识 At least one factor.</summary>
    Identified,
    /// <summary>已考虑，未发现 Considered, nothing found.</summary>
    ConsideredNothingFound,
}

/// <summary>辨识格 One cell of the grid.</summary>
/// <param name="Element">要素 Element.</param>
/// <param name="OperatingState">状态 Operating state.</param>
/// <param name="Tense">时态 Tense.</param>
/// <param name="State">辨识情况 What is known.</param>
/// <param name="Factors">风险因素数 Number of factors, drafts included.</param>
/// <param name="Reason">未发现的理由 Why nothing was found.</param>
/// <param name="ConsideredBy">谁考虑的 Who considered it.</param>
internal sealed record GridCellView(HazardElement Element, OperatingState OperatingState, HazardTense Tense, GridCellState State, int Factors, string? Reason, string? ConsideredBy);

/// <summary>辨识矩阵 The 36 cells of a unit.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Cells">36 格 Cells: 4 elements × 3 states × 3 tenses.</param>
/// <param name="Filled">非空白格数 Cells that are not blank, 0–36.</param>
/// <param name="Version">版本 Version of the unit, the ETag.</param>
internal sealed record RiskUnitGridView(RiskUnitId RiskUnitId, IReadOnlyList<GridCellView> Cells, int Filled, long Version) : IVersioned;

/// <summary>辨识矩阵 The identification grid 人物环管 × 三种状态 × 三种时态 (plan, section 二（二）1).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskUnitGrid(RiskUnitId Id) : IQuery<RiskUnitGridView>;

internal sealed class GetRiskUnitGridHandler(IReadRepository<RiskUnit> units, IReadRepository<RiskFactor> factors) : IQueryHandler<GetRiskUnitGrid, RiskUnitGridView>
{
    public async Task<Result<RiskUnitGridView>> Handle(GetRiskUnitGrid query, CancellationToken ct)
    {
        var unit = await units.FirstOrDefaultAsync(new RiskUnitById(query.Id), ct);
        if (unit is null) return CommonErrors.NotFound;
        var identified = (await factors.ListAsync(new CellsOfUnit(query.Id), ct)).CountBy(c => c).ToDictionary(c => c.Key, c => c.Value);
        var cells = GridCell.All.Select(cell =>
        {
            var count = identified.GetValueOrDefault(cell);
            var considered = unit.Considered.FirstOrDefault(c => c.Cell == cell);
            var state = count > 0 ? GridCellState.Identified : considered is null ? GridCellState.Blank : GridCellState.ConsideredNothingFound;
            return new GridCellView(cell.Element, cell.State, cell.Tense, state, count, considered?.Reason, considered?.By.Name);
        }).ToList();
        return new RiskUnitGridView(unit.Id, cells, cells.Count(c => c.State != GridCellState.Blank), unit.Version);
    }
}

internal sealed class RiskUnitById : Specification<RiskUnit>
{
    public RiskUnitById(RiskUnitId id) => Query.Where(u => u.Id == id);
}

/// <summary>The cells of a unit's factors, one per factor that is not voided.</summary>
internal sealed class CellsOfUnit : Specification<RiskFactor, GridCell>
{
    public CellsOfUnit(RiskUnitId unit)
    {
        Query.Where(f => f.RiskUnitId == unit && f.State != RiskFactorState.Voided);
        Query.Select(f => new GridCell(f.Element, f.OperatingState, f.Tense));
    }
}

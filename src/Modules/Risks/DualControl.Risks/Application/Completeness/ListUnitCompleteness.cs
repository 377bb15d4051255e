using System.Linq.Expressions;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Completeness;

/// <summary>单元辨识完整性 How complete the identification of a unit is.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Name">名称 Its name.</param>
/// <param name="Identified">已辨识格数 Cells with at least one factor, drafts included.</param>
/// <param name="Considered">已考虑、未发现格数 Cells considered, nothing found.</param>
/// <param name="Blank">空白格数 Cells nobody has considered, of 36.</param>
/// <param name="Percent">完整率 Cells that are not blank, in percent with one decimal.</param>
internal sealed record UnitCompleteness(RiskUnitId RiskUnitId, EnterpriseId EnterpriseId, string Name, int Identified, int Considered, int Blank, decimal Percent)
{
    public static UnitCompleteness Of(ConsideredUnit unit, int identified) => new(
        unit.Id, unit.EnterpriseId, unit.Name, identified, unit.Considered, GridCell.All.Count - identified - unit.Considered, Percentage.Of(identified + unit.Considered, GridCell.All.Count));
}

internal static class Percentage
{
    /// <summary>In percent with one decimal; never 100 while something is missing.</summary>
    public static decimal Of(int part, int whole) => whole == 0 ? 0 : Math.Floor(1000m * part / whole) / 10;
}

/// <summary>What the database knows of a unit's cells beside its factors.</summary>
internal sealed record ConsideredUnit(RiskUnitId Id, EnterpriseId EnterpriseId, string Name, int Considered)
{
    public static readonly Expression<Func<RiskUnit, ConsideredUnit>> Row = u => new ConsideredUnit(u.Id, u.EnterpriseId, u.Name, u.ConsideredCount);
}

/// <summary>单元辨识完整性 The units in scope and how complete their grids are (应辨尽辨: no blank cell). Sort: createdAt (default), name.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListUnitCompleteness(EnterpriseId? EnterpriseId, PageRequest Page) : IQuery<Page<UnitCompleteness>>;

internal sealed class ListUnitCompletenessHandler(IReadRepository<RiskUnit> units, IRiskStatistics statistics, ICurrentScope scope)
    : IQueryHandler<ListUnitCompleteness, Page<UnitCompleteness>>
{
    public async Task<Result<Page<UnitCompleteness>>> Handle(ListUnitCompleteness query, CancellationToken ct)
    {
        if (query.EnterpriseId is { } one && !scope.Scope.Covers(one)) return CommonErrors.NotFound;
        var page = await units.PageAsync(new Standing(query), query.Page, ct);
        if (page.IsFailure) return page.Error;
        var identified = await statistics.IdentifiedCellsAsync([.. page.Value.Items.Select(u => u.Id)], ct);
        return new Page<UnitCompleteness>([.. page.Value.Items.Select(u => UnitCompleteness.Of(u, identified.GetValueOrDefault(u.Id)))], page.Value.Next, page.Value.Total);
    }

    private sealed class Standing : Specification<RiskUnit, ConsideredUnit>
    {
        public Standing(ListUnitCompleteness query)
        {
            Query.Where(u => !u.IsRetired).Where(u => u.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .SortBy("createdAt", u => u.CreatedAt).SortBy("name", u => u.Name).SortedByDefault("createdAt");
            Query.Select(ConsideredUnit.Row);
        }
    }
}

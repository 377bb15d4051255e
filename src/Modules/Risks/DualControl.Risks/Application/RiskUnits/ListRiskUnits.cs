using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>风险单元列表 Risk units with their levels. Sort: createdAt (default), name.</summary>
/// <param name="ParentId">上级单元 Only the parts of this unit.</param>
/// <param name="Retired">已撤销 `true`: only retired ones; otherwise only those that are not.</param>
/// <param name="ResponsiblePostId">责任岗位 Only what this post answers for.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListRiskUnits(EnterpriseId? EnterpriseId, RiskUnitId? ParentId, PostId? ResponsiblePostId, bool? Retired, PageRequest Page) : IQuery<Page<RiskUnitView>>;

internal sealed class ListRiskUnitsHandler(IReadRepository<RiskUnit> units, IRiskStatistics statistics) : IQueryHandler<ListRiskUnits, Page<RiskUnitView>>
{
    public async Task<Result<Page<RiskUnitView>>> Handle(ListRiskUnits query, CancellationToken ct)
    {
        var page = await units.PageAsync(new Matching(query), query.Page, ct);
        if (page.IsFailure) return page.Error;
        var levels = await statistics.LevelsAsync([.. page.Value.Items.Select(u => u.Id)], ct);
        return new Page<RiskUnitView>([.. page.Value.Items.Select(u => RiskUnitView.Of(u, levels.GetValueOrDefault(u.Id)))], page.Value.Next, page.Value.Total);
    }

    private sealed class Matching : Specification<RiskUnit, RiskUnitRow>
    {
        public Matching(ListRiskUnits query)
        {
            Query.Where(u => u.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(u => u.ParentId == query.ParentId, query.ParentId is not null)
                .Where(u => u.IsRetired == (query.Retired == true))
                .Where(u => u.ResponsiblePostId == query.ResponsiblePostId, query.ResponsiblePostId is not null)
                .SortBy("createdAt", u => u.CreatedAt).SortBy("name", u => u.Name).SortedByDefault("createdAt");
            Query.Select(RiskUnitView.Row);
        }
    }
}

using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.HiddenDangers.Application.Checklists;

/// <summary>排查清单列表 Checklists in scope, all editions or the current ones. Sort: createdAt (default -createdAt).</summary>
/// <param name="DepartmentId">部门 Only of this department.</param>
/// <param name="Current">是否现行 Only the current editions, or only the superseded; null for all.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListChecklists(EnterpriseId? EnterpriseId, UnitId? DepartmentId, bool? Current, PageRequest Page) : IQuery<Page<ChecklistView>>;

internal sealed class ListChecklistsHandler(IReadRepository<InspectionChecklist> checklists) : IQueryHandler<ListChecklists, Page<ChecklistView>>
{
    public Task<Result<Page<ChecklistView>>> Handle(ListChecklists query, CancellationToken ct) => checklists.PageAsync(new Matching(query), query.Page, ct);

    private sealed class Matching : Specification<InspectionChecklist, ChecklistView>
    {
        public Matching(ListChecklists query)
        {
            Query.Where(c => c.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(c => c.DepartmentId == query.DepartmentId, query.DepartmentId is not null)
                .Where(c => c.IsCurrent == query.Current, query.Current is not null)
                .SortBy("createdAt", c => c.CreatedAt).SortedByDefault("-createdAt");
            Query.Select(ChecklistView.Projection);
        }
    }
}

using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.HiddenDangers.Application.Inspections;

/// <summary>排查列表 Inspections in scope. Sort: createdAt (default -createdAt), plannedFor.</summary>
/// <param name="ChecklistId">排查清单 Only by this checklist.</param>
/// <param name="Submitted">是否已提交 Only the submitted, or only the open; null for all.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListInspections(EnterpriseId? EnterpriseId, InspectionChecklistId? ChecklistId, bool? Submitted, PageRequest Page) : IQuery<Page<InspectionView>>;

internal sealed class ListInspectionsHandler(IReadRepository<Inspection> inspections) : IQueryHandler<ListInspections, Page<InspectionView>>
{
    public Task<Result<Page<InspectionView>>> Handle(ListInspections query, CancellationToken ct) => inspections.PageAsync(new Matching(query), query.Page, ct);

    private sealed class Matching : Specification<Inspection, InspectionView>
    {
        public Matching(ListInspections query)
        {
            Query.Where(i => i.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(i => i.ChecklistId == query.ChecklistId, query.ChecklistId is not null)
                .Where(i => i.SubmittedAt != null, query.Submitted == true)
                .Where(i => i.SubmittedAt == null, query.Submitted == false)
                .SortBy("createdAt", i => i.CreatedAt).SortBy("plannedFor", i => i.PlannedFor).SortedByDefault("-createdAt");
            Query.Select(InspectionView.Projection);
        }
    }
}

using DualControl.Organization.Domain.WorkManuals;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.WorkManuals;

/// <summary>工作手册列表 The editions of the work manual. Sort: issuedOn (default -issuedOn, newest first).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListWorkManuals(EnterpriseId EnterpriseId, PageRequest Page) : IQuery<Page<WorkManualView>>;

internal sealed class ListWorkManualsHandler(IReadRepository<WorkManual> manuals, ICurrentScope scope) : IQueryHandler<ListWorkManuals, Page<WorkManualView>>
{
    public async Task<Result<Page<WorkManualView>>> Handle(ListWorkManuals query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await manuals.PageAsync(new OfEnterprise(query.EnterpriseId), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<WorkManual, WorkManualView>
    {
        public OfEnterprise(EnterpriseId enterprise)
        {
            Query.Where(m => m.EnterpriseId == enterprise).SortBy("issuedOn", m => m.IssuedOn).SortedByDefault("-issuedOn");
            Query.Select(WorkManualView.Of);
        }
    }
}

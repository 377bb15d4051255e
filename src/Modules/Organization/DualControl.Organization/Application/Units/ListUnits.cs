using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Units;

/// <summary>组织单元列表 The tree of an enterprise as a list; parentId builds the tree. Sort: createdAt (default), name.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListUnits(EnterpriseId EnterpriseId, PageRequest Page) : IQuery<Page<UnitView>>;

internal sealed class ListUnitsHandler(IReadRepository<OrganizationUnit> units, ICurrentScope scope) : IQueryHandler<ListUnits, Page<UnitView>>
{
    public async Task<Result<Page<UnitView>>> Handle(ListUnits query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await units.PageAsync(new OfEnterprise(query.EnterpriseId), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<OrganizationUnit, UnitView>
    {
        public OfEnterprise(EnterpriseId enterprise)
        {
            Query.Where(u => u.EnterpriseId == enterprise).SortBy("createdAt", u => u.CreatedAt).SortBy("name", u => u.Name).SortedByDefault("createdAt");
            Query.Select(UnitView.Of);
        }
    }
}

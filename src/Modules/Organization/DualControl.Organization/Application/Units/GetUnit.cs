using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Units;

/// <summary>组织单元详情 One organization unit.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetUnit(EnterpriseId EnterpriseId, UnitId Id) : IQuery<UnitView>;

internal sealed class GetUnitHandler(IReadRepository<OrganizationUnit> units) : IQueryHandler<GetUnit, UnitView>
{
    public async Task<Result<UnitView>> Handle(GetUnit query, CancellationToken ct) =>
        await units.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<OrganizationUnit, UnitView>
    {
        public ById(GetUnit query)
        {
            Query.Where(u => u.EnterpriseId == query.EnterpriseId && u.Id == query.Id);
            Query.Select(UnitView.Of);
        }
    }
}

using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Units;

internal sealed class FindUnitHandler(IReadRepository<OrganizationUnit> units) : IPublishedQueryHandler<FindUnit, UnitSummary>
{
    public async Task<Result<UnitSummary>> Handle(FindUnit query, CancellationToken ct) =>
        await units.FirstOrDefaultAsync(new ById(query.Id), ct) is { } unit ? unit : CommonErrors.NotFound;

    private sealed class ById : Specification<OrganizationUnit, UnitSummary>
    {
        public ById(UnitId id)
        {
            Query.Where(u => u.Id == id);
            Query.Select(u => new UnitSummary(u.Id, u.EnterpriseId, u.Name, u.Kind, u.DepartmentId, u.DepartmentName, u.WorkshopId, u.WorkshopName));
        }
    }
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Units.Specifications;

internal sealed class UnitOfEnterprise : Specification<OrganizationUnit>
{
    public UnitOfEnterprise(EnterpriseId enterprise, UnitId id) => Query.Where(u => u.EnterpriseId == enterprise && u.Id == id);
}

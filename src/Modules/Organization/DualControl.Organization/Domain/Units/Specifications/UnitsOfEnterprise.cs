using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Units.Specifications;

/// <summary>The whole tree of an enterprise.</summary>
internal sealed class UnitsOfEnterprise : Specification<OrganizationUnit>
{
    public UnitsOfEnterprise(EnterpriseId enterprise) => Query.Where(u => u.EnterpriseId == enterprise);
}

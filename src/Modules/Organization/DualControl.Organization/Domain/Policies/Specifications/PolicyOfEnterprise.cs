using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Policies.Specifications;

internal sealed class PolicyOfEnterprise : Specification<Policy>
{
    public PolicyOfEnterprise(EnterpriseId enterprise, PolicyId id) => Query.Where(p => p.EnterpriseId == enterprise && p.Id == id);
}

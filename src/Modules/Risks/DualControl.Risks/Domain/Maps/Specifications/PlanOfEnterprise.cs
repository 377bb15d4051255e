using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Domain.Maps.Specifications;

internal sealed class PlanOfEnterprise : Specification<RiskMapPlan>
{
    public PlanOfEnterprise(EnterpriseId enterprise) => Query.Where(p => p.EnterpriseId == enterprise);
}

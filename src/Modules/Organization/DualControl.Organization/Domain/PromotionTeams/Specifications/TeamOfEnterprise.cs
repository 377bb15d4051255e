using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.PromotionTeams.Specifications;

internal sealed class TeamOfEnterprise : Specification<PromotionTeam>
{
    public TeamOfEnterprise(EnterpriseId enterprise) => Query.Where(t => t.EnterpriseId == enterprise);
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Policies.Specifications;

/// <summary>The versions in force on a day, at most one of each of the five kinds.</summary>
internal sealed class PoliciesInForceOn : Specification<Policy, PolicyStanding>
{
    public PoliciesInForceOn(EnterpriseId enterprise, DateOnly day)
    {
        Query.Where(p => p.EnterpriseId == enterprise && p.EffectiveFrom <= day && (p.LastDay == null || p.LastDay >= day));
        Query.Select(p => new PolicyStanding(p.Kind, p.Title, p.VersionNumber, p.FirstEvaluationDue, p.Evaluations, p.SupersededOn));
    }
}

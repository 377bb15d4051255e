using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Assessments.Specifications;

/// <summary>The rule set of an enterprise in force on a day; there is at most one.</summary>
internal sealed class RuleSetInForce : Specification<AssessmentRuleSet>
{
    public RuleSetInForce(EnterpriseId enterprise, DateOnly day) =>
        Query.Where(r => r.EnterpriseId == enterprise && r.EffectiveFrom <= day && (r.LastDay == null || r.LastDay >= day));
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Assessments.Specifications;

/// <summary>The periods around a day whose figures are frozen: what is entered for that day would count in none of them.</summary>
internal sealed class FrozenPeriodsOn : Specification<AssessmentPeriod>
{
    public FrozenPeriodsOn(EnterpriseId enterprise, DateOnly day) => Query.Where(p =>
        p.EnterpriseId == enterprise && p.From <= day && p.To >= day && (p.State == PeriodState.Closed || p.State == PeriodState.Published));
}

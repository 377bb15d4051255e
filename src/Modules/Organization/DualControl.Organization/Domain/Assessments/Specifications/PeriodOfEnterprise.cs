using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Assessments.Specifications;

internal sealed class PeriodOfEnterprise : Specification<AssessmentPeriod>
{
    public PeriodOfEnterprise(EnterpriseId enterprise, AssessmentPeriodId id) => Query.Where(p => p.EnterpriseId == enterprise && p.Id == id);
}

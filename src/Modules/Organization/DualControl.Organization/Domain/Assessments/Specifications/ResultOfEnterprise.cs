using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Assessments.Specifications;

internal sealed class ResultOfEnterprise : Specification<AssessmentResult>
{
    public ResultOfEnterprise(EnterpriseId enterprise, AssessmentResultId id) => Query.Where(r => r.EnterpriseId == enterprise && r.Id == id);
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Trainings.Specifications;

internal sealed class SessionOfEnterprise : Specification<TrainingSession>
{
    public SessionOfEnterprise(EnterpriseId enterprise, TrainingSessionId id) => Query.Where(s => s.EnterpriseId == enterprise && s.Id == id);
}

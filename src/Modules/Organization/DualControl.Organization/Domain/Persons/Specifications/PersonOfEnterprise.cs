using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Persons.Specifications;

internal sealed class PersonOfEnterprise : Specification<Person>
{
    public PersonOfEnterprise(EnterpriseId enterprise, PersonId id) => Query.Where(p => p.EnterpriseId == enterprise && p.Id == id);
}

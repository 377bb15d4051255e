using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Persons.Specifications;

/// <summary>The person an enterprise knows by that number.</summary>
internal sealed class Numbered : Specification<Person>
{
    public Numbered(EnterpriseId enterprise, string employeeNumber) => Query.Where(p => p.EnterpriseId == enterprise && p.EmployeeNumber == employeeNumber);
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Persons;

/// <summary>人员 A person; which posts it holds says <see cref="PostHolding"/>. No identity-card number is ever asked for.</summary>
internal sealed class Person : AggregateRoot<PersonId>, IBelongsToEnterprise
{
    private Person() { }

    public Person(EnterpriseId enterprise, string employeeNumber, string name, Actor by, DateTimeOffset at)
    {
        Id = PersonId.New();
        (EnterpriseId, CreatedBy, CreatedAt) = (enterprise, by, at);
        Change(employeeNumber, name);
    }

    public EnterpriseId EnterpriseId { get; private set; }

    /// <summary>The enterprise's own number for the person, unique in it: by it tables find a person again.</summary>
    public string EmployeeNumber { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public void Change(string employeeNumber, string name) => (EmployeeNumber, Name) = (employeeNumber, name);
}

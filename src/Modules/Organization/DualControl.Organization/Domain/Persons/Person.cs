using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Persons;

/// <summary>人员 A person; which posts it holds says <see cref="PostHolding"/>. No identity-card number is ever asked for.</summary>
internal sealed class Person : AggregateRoot<PersonId>, IBelongsToEnterprise
{
    private Person() { }

    public Person(EnterpriseId enterprise, string name, Actor by, DateTimeOffset at)
    {
        Id = PersonId.New();
        (EnterpriseId, Name, CreatedBy, CreatedAt) = (enterprise, name, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public string Name { get; private set; } = null!;
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
}

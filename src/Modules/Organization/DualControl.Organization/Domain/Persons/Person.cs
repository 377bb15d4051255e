using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Persons;

/// <summary>人员 A person in a post. No identity-card number is ever asked for.</summary>
internal sealed class Person : AggregateRoot<PersonId>, IBelongsToEnterprise
{
    private Person() { }

    public Person(EnterpriseId enterprise, string name, PostId post, UnitId? unit, Actor by, DateTimeOffset at)
    {
        Id = PersonId.New();
        (EnterpriseId, Name, PostId, UnitId, CreatedBy, CreatedAt) = (enterprise, name, post, unit, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public string Name { get; private set; } = null!;
    public PostId PostId { get; private set; }
    public UnitId? UnitId { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
}

using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Policies;

/// <summary>制度 One version of one of the five policies (plan, section 二（一）2).</summary>
internal sealed class Policy : AggregateRoot<PolicyId>, IBelongsToEnterprise
{
    private Policy() { }

    public Policy(EnterpriseId enterprise, PolicyKind kind, string title, int number, string issuedBy, DateOnly effectiveFrom, Actor by, DateTimeOffset at)
    {
        Id = PolicyId.New();
        (EnterpriseId, Kind, Title, VersionNumber, IssuedBy, EffectiveFrom, CreatedBy, CreatedAt) = (enterprise, kind, title, number, issuedBy, effectiveFrom, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public PolicyKind Kind { get; private set; }
    public string Title { get; private set; } = null!;

    /// <summary>第几版 1, 2, 3 … of this kind.</summary>
    public int VersionNumber { get; private set; }

    /// <summary>Post title of who issued it.</summary>
    public string IssuedBy { get; private set; } = null!;
    public DateOnly EffectiveFrom { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
}

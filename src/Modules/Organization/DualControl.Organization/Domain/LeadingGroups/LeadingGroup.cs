using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.LeadingGroups;

/// <summary>领导小组 The leading group as posts (plan, annex 1); there is one.</summary>
internal sealed class LeadingGroup : AggregateRoot<LeadingGroupId>
{
    private LeadingGroup() { }

    public IReadOnlyList<LeadingGroupPosition> Positions { get; private set; } = [];
    public Actor? ChangedBy { get; private set; }
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>The group before anybody is appointed.</summary>
    public static LeadingGroup Empty() => new() { Id = LeadingGroupId.Only };

    public void Appoint(IReadOnlyList<LeadingGroupPosition> positions, Actor by, DateTimeOffset at) =>
        (Positions, ChangedBy, ChangedAt) = (positions, by, at);
}

/// <summary>职位 A place in the leading group.</summary>
internal enum LeadingGroupRank
{
    /// <summary>组长 Chair.</summary>
    Chair,
    /// <summary>副组长 Deputy chair.</summary>
    Deputy,
    /// <summary>成员 Member.</summary>
    Member,
    /// <summary>办公室 Office.</summary>
    Office,
}

/// <summary>领导小组成员 One place in the leading group.</summary>
/// <param name="Rank">组内职位 Chair, deputy, member or office.</param>
/// <param name="PostTitle">职务 Post title, 1–100 characters; never a name.</param>
internal sealed record LeadingGroupPosition(LeadingGroupRank Rank, string PostTitle);

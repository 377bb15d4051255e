using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.LeadingGroups;

/// <summary>领导小组 The leading group as posts with their terms (plan, annex 1); there is one.</summary>
internal sealed class LeadingGroup : AggregateRoot<LeadingGroupId>
{
    private LeadingGroup() { }

    /// <summary>Every place ever held, in the order of the lists that appointed them; a place held on no day is none.</summary>
    public IReadOnlyList<LeadingGroupTerm> Places { get; private set; } = [];
    public Actor? ChangedBy { get; private set; }
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>The group before anybody is appointed.</summary>
    public static LeadingGroup Empty() => new() { Id = LeadingGroupId.Only };

    /// <summary>
    /// From this day on the group consists of these places: who is named again goes on, who is not ends the day before. A list for the day of the last
    /// change takes that change's place; an earlier day would rewrite what the last change was made upon.
    /// </summary>
    public Result Appoint(IReadOnlyList<LeadingGroupPosition> positions, DateOnly from, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (positions.Count(p => p.Rank == LeadingGroupRank.Chair) != 1) return OrganizationErrors.LeadingGroupOneChair.At("positions");
        if (Terms.RefuseTooFarAhead(from, today) is { } refusal) return refusal;
        if (LastChange() is { } last && from < last) return OrganizationErrors.LeadingGroupChangedLater.With(Terms.Show(last)).At("from");

        var dayBefore = from.AddDays(-1);
        var held = Places.On(dayBefore).ToList();
        var past = Places.Where(t => t.To < dayBefore).ToList();
        var present = positions.Select(p => Continue(held, p) ?? new LeadingGroupTerm(p.Rank, p.PostTitle, from, null)).ToList();
        Places = [.. past, .. held.Select(t => t with { To = dayBefore }), .. present];
        (ChangedBy, ChangedAt) = (by, at);
        return Result.Success;
    }

    /// <summary>The place as it was held the day before, taken out of the list so that two places of one title stay two.</summary>
    private static LeadingGroupTerm? Continue(List<LeadingGroupTerm> held, LeadingGroupPosition position)
    {
        var index = held.FindIndex(t => t.Rank == position.Rank && t.PostTitle == position.PostTitle);
        if (index < 0) return null;
        var term = held[index];
        held.RemoveAt(index);
        return term with { To = null };
    }

    private DateOnly? LastChange() => Places.Count == 0 ? null : Places.Max(t => t.To is { } to ? to.AddDays(1) : t.From);
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

/// <summary>任期 A place in the leading group and the days it was held.</summary>
/// <param name="Rank">组内职位 Chair, deputy, member or office.</param>
/// <param name="PostTitle">职务 Post title; never a name.</param>
/// <param name="From">起 First day.</param>
/// <param name="To">止 Last day; null while it is held.</param>
internal sealed record LeadingGroupTerm(LeadingGroupRank Rank, string PostTitle, DateOnly From, DateOnly? To) : ITerm;

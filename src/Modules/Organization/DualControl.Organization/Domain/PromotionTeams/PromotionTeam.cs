using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.PromotionTeams;

/// <summary>推进团队 An enterprise's team for the mechanism, headed by its principal (plan, section 二（一）1); one per enterprise, every composition is kept.</summary>
internal sealed class PromotionTeam : AggregateRoot<PromotionTeamId>, IBelongsToEnterprise
{
    private PromotionTeam() { }

    public EnterpriseId EnterpriseId { get; private set; }

    /// <summary>Oldest first; the last one is in force.</summary>
    public IReadOnlyList<TeamComposition> Compositions { get; private set; } = [];

    /// <summary>The team before anybody is named.</summary>
    public static PromotionTeam Empty(EnterpriseId enterprise) => new() { Id = PromotionTeamId.New(), EnterpriseId = enterprise };

    /// <summary>Replaces the composition as a whole.</summary>
    public Result Compose(IReadOnlyList<TeamSeat> seats, Actor by, DateTimeOffset at)
    {
        if (seats.Count(s => s.IsHead) != 1) return OrganizationErrors.TeamHasOneHead.At("members");
        for (var i = 0; i < seats.Count; i++)
        {
            var post = seats[i].Post;
            if (seats[i].IsHead && !IsPrincipals(post)) return OrganizationErrors.TeamHeadIsPrincipal.With(post.Title).At($"members[{i}].postId");
            if (seats.Take(i).Any(s => s.Post.Id == post.Id)) return OrganizationErrors.TeamPostRepeats.With(post.Title).At($"members[{i}].postId");
        }
        Compositions = [.. Compositions, new TeamComposition([.. seats.Select(s => new TeamMember(s.Post.Id, s.Post.Title, s.Speciality, s.IsHead))], by, at)];
        return Result.Success;
    }

    /// <summary>The compositions set by the end of a day, oldest first; the last one was in force then.</summary>
    public IReadOnlyList<TeamComposition> CompositionsUntil(DateOnly day) => [.. Compositions.Where(c => BureauCalendar.DayOf(c.SetAt) <= day)];

    /// <summary>专业缺口 The specialities that no member stands for.</summary>
    public static IReadOnlyList<TeamSpeciality> MissingIn(IReadOnlyList<TeamMember> members) =>
        [.. Enum.GetValues<TeamSpeciality>().Where(s => members.All(m => m.Speciality != s))];

    private static bool IsPrincipals(Post post) => post.UnitId is null && post.Rank == ManagementRank.Enterprise;
}

/// <summary>What is asked for: a post of the enterprise and what it stands for in the team.</summary>
internal sealed record TeamSeat(Post Post, TeamSpeciality? Speciality, bool IsHead);

/// <summary>One composition of the team, as it was set.</summary>
internal sealed record TeamComposition(IReadOnlyList<TeamMember> Members, Actor SetBy, DateTimeOffset SetAt);

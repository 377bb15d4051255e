using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.PromotionTeams;

/// <summary>推进团队 The promotion team of an enterprise on a day.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Members">成员 Members by post, in the order they were given; none before the team is set.</param>
/// <param name="MissingSpecialities">专业缺口 Specialities of the plan that no member stands for.</param>
/// <param name="SetBy">组建人 Post of who set this composition; null before the first.</param>
/// <param name="SetAt">组建时间 When it was set, UTC; null before the first.</param>
/// <param name="Earlier">历次组成 Earlier compositions, newest first.</param>
/// <param name="Version">版本 Version, the ETag; 0 before the team is set.</param>
internal sealed record PromotionTeamView(
    EnterpriseId EnterpriseId, IReadOnlyList<TeamMember> Members, IReadOnlyList<TeamSpeciality> MissingSpecialities, string? SetBy, DateTimeOffset? SetAt,
    IReadOnlyList<EarlierTeamView> Earlier, long Version) : IVersioned
{
    public static PromotionTeamView Of(EnterpriseId enterprise, PromotionTeam? team, DateOnly day)
    {
        var all = team?.CompositionsUntil(day) ?? [];
        var current = all.LastOrDefault();
        var members = current?.Members ?? [];
        return new PromotionTeamView(
            enterprise, members, PromotionTeam.MissingIn(members), current?.SetBy.Name, current?.SetAt,
            [.. all.SkipLast(1).Reverse().Select(c => new EarlierTeamView(c.Members, c.SetBy.Name, c.SetAt))], team?.Version ?? 0);
    }
}

/// <summary>以前的组成 An earlier composition of the team.</summary>
/// <param name="Members">成员 Members by post.</param>
/// <param name="SetBy">组建人 Post of who set it.</param>
/// <param name="SetAt">组建时间 When it was set, UTC.</param>
internal sealed record EarlierTeamView(IReadOnlyList<TeamMember> Members, string SetBy, DateTimeOffset SetAt);

using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.Organization.Domain.PromotionTeams.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.PromotionTeams;

/// <summary>组建推进团队 Replace the composition of the enterprise's promotion team (plan, section 二（一）1); the earlier ones are kept.</summary>
/// <param name="Members">成员 1–100 members; exactly one head, the principal.</param>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record SetPromotionTeam(EnterpriseId EnterpriseId, IReadOnlyList<TeamMemberChoice> Members, long? ExpectedVersion) : ICommand;

/// <summary>推进团队成员 One member to be.</summary>
/// <param name="PostId">岗位 Post of the enterprise, once in the team; the head's is one of enterprise rank without a unit.</param>
/// <param name="Speciality">专业 Speciality the member stands for; null for none of the five.</param>
/// <param name="IsHead">是否负责人 Heads the team.</param>
internal sealed record TeamMemberChoice(PostId PostId, TeamSpeciality? Speciality, bool IsHead);

internal sealed class SetPromotionTeamValidator : AbstractValidator<SetPromotionTeam>
{
    public SetPromotionTeamValidator()
    {
        RuleFor(c => c.Members).NotEmpty();
        RuleFor(c => c.Members).Must(m => m.Count <= 100).WithMessage(_ => Messages.Render("list.too_long", [100]));
        RuleForEach(c => c.Members).NotNull().ChildRules(member => member.RuleFor(m => m.Speciality).IsInEnum());
    }
}

internal sealed class SetPromotionTeamHandler(
    IRepository<PromotionTeam> teams, IReadRepository<Post> posts, IRequestSender sender, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<SetPromotionTeam>
{
    public async Task<Result> Handle(SetPromotionTeam command, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var team = await teams.FirstOrDefaultAsync(new TeamOfEnterprise(command.EnterpriseId), ct);
        if (command.ExpectedVersion is { } expected && expected != (team?.Version ?? 0)) return CommonErrors.Stale;
        var seats = await SeatsAsync(command, ct);
        if (seats.IsFailure) return seats.Error;
        if (team is null) teams.Add(team = PromotionTeam.Empty(command.EnterpriseId));
        return team.Compose(seats.Value, user.Caller.ToActor(), calendar.Now);
    }

    private async Task<Result<IReadOnlyList<TeamSeat>>> SeatsAsync(SetPromotionTeam command, CancellationToken ct)
    {
        var own = (await posts.ListAsync(new PostsOfEnterprise(command.EnterpriseId, [.. command.Members.Select(m => m.PostId).Distinct()]), ct)).ToDictionary(p => p.Id);
        var seats = new List<TeamSeat>();
        foreach (var member in command.Members)
        {
            if (!own.TryGetValue(member.PostId, out var post)) return OrganizationErrors.PostNotOfEnterprise.At($"members[{seats.Count}].postId");
            seats.Add(new TeamSeat(post, member.Speciality, member.IsHead));
        }
        return seats;
    }

    private sealed class PostsOfEnterprise : Specification<Post>
    {
        public PostsOfEnterprise(EnterpriseId enterprise, IReadOnlyCollection<PostId> ids) => Query.Where(p => p.EnterpriseId == enterprise && ids.Contains(p.Id));
    }
}

using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.Organization.Domain.PromotionTeams.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.PromotionTeams;

/// <summary>推进团队 The enterprise's promotion team with the specialities it lacks and its earlier compositions.</summary>
/// <param name="AsOf">截至日期 As it was at the end of this day, 2000–2199; today when absent.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetPromotionTeam(EnterpriseId EnterpriseId, DateOnly? AsOf) : IQuery<PromotionTeamView>;

internal sealed class GetPromotionTeamValidator : AbstractValidator<GetPromotionTeam>
{
    public GetPromotionTeamValidator() => RuleFor(q => q.AsOf).BureauDay();
}

internal sealed class GetPromotionTeamHandler(IReadRepository<PromotionTeam> teams, IRequestSender sender, BureauCalendar calendar)
    : IQueryHandler<GetPromotionTeam, PromotionTeamView>
{
    public async Task<Result<PromotionTeamView>> Handle(GetPromotionTeam query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var team = await teams.FirstOrDefaultAsync(new TeamOfEnterprise(query.EnterpriseId), ct);
        return PromotionTeamView.Of(query.EnterpriseId, team, query.AsOf ?? calendar.Today);
    }
}

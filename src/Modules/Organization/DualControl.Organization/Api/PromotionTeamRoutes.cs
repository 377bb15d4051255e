using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.PromotionTeams;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>推进团队 The new composition.</summary>
/// <param name="Members">成员 1–100 members; exactly one head, the principal.</param>
internal sealed record PromotionTeamBody(IReadOnlyList<TeamMemberChoice> Members);

/// <summary>推进团队 The team that carries the mechanism in an enterprise, headed by its principal; replaced as a whole, every composition is kept.</summary>
internal static class PromotionTeamRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var team = api.MapGroup("/enterprises/{enterpriseId}/promotion-team").WithTags("推进团队 Promotion team");

        team.MapGet("/", (UseCases run, EnterpriseId enterpriseId, DateOnly? asOf) => run.Get(new GetPromotionTeam(enterpriseId, asOf)))
            .For<GetPromotionTeam>("推进团队名单", "The promotion team with its gaps and history").Answers<PromotionTeamView>();

        team.MapPut("/", (UseCases run, EnterpriseId enterpriseId, PromotionTeamBody body) =>
                run.Do(new SetPromotionTeam(enterpriseId, body.Members, run.IfMatch), new GetPromotionTeam(enterpriseId, null)))
            .For<SetPromotionTeam>("组建推进团队", "Set the promotion team").RequiresIfMatch().Answers<PromotionTeamView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.LeadingGroups;
using DualControl.Organization.Domain.LeadingGroups;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>领导小组名单 The new list.</summary>
/// <param name="Positions">成员 Places; exactly one chair, at most 100.</param>
internal sealed record LeadingGroupBody(IReadOnlyList<LeadingGroupPosition> Positions);

/// <summary>领导小组 The bureau's leading group, a list of posts that is replaced as a whole.</summary>
internal static class LeadingGroupRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/leading-group").WithTags("领导小组 Leading group");

        group.MapGet("/", (UseCases run) => run.Get(new GetLeadingGroup()))
            .For<GetLeadingGroup>("领导小组名单", "The leading group as posts").Answers<LeadingGroupView>();

        group.MapPut("/", (UseCases run, LeadingGroupBody body) => run.Do(new AppointLeadingGroup(body.Positions, run.IfMatch), new GetLeadingGroup()))
            .For<AppointLeadingGroup>("任命领导小组", "Appoint the leading group").RequiresIfMatch().Answers<LeadingGroupView>();
    }
}

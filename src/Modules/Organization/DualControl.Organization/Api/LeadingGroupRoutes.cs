using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.LeadingGroups;
using DualControl.Organization.Domain.LeadingGroups;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>领导小组名单 The new list.</summary>
/// <param name="Positions">成员 Places; exactly one chair, at most 100.</param>
/// <param name="From">起 First day of the list: not before the last change, at most 366 days ahead.</param>
internal sealed record LeadingGroupBody(IReadOnlyList<LeadingGroupPosition> Positions, DateOnly From);

/// <summary>领导小组 The bureau's leading group, a list of posts that is replaced as a whole from a day on; every list there ever was can be read by its day.</summary>
internal static class LeadingGroupRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/leading-group").WithTags("领导小组 Leading group");

        group.MapGet("/", (UseCases run, DateOnly? asOf) => run.Get(new GetLeadingGroup(asOf)))
            .For<GetLeadingGroup>("领导小组名单", "The leading group as posts").Answers<LeadingGroupView>();

        group.MapGet("/history", (UseCases run) => run.Get(new GetLeadingGroupHistory()))
            .For<GetLeadingGroupHistory>("领导小组沿革", "The leading group's history").Answers<LeadingGroupHistoryView>();

        group.MapPut("/", (UseCases run, LeadingGroupBody body) =>
                run.Do(new AppointLeadingGroup(body.Positions, body.From, run.IfMatch), new GetLeadingGroup(body.From)))
            .For<AppointLeadingGroup>("任命领导小组", "Appoint the leading group").RequiresIfMatch().Answers<LeadingGroupView>();
    }
}

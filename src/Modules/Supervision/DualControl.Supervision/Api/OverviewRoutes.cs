using DualControl.BuildingBlocks.Api;
using DualControl.Supervision.Application.Overview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Supervision.Api;

/// <summary>总览 The caller's enterprises at a glance, by section.</summary>
internal static class OverviewRoutes
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGroup("/overview").WithTags("总览 Overview")
            .MapGet("/", (UseCases run) => run.Get(new GetOverview()))
            .For<GetOverview>("总览", "Counts by section").Answers<OverviewView>();
}

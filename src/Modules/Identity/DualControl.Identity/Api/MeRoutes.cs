using DualControl.BuildingBlocks.Api;
using DualControl.Identity.Application.Me;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Identity.Api;

/// <summary>当前调用者 The caller's own roles and organization.</summary>
internal static class MeRoutes
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGroup("/me").WithTags("当前调用者 Me")
            .MapGet("/", (UseCases run) => run.Get(new GetMe()))
            .For<GetMe>("当前调用者", "Who am I").Answers<MeView>();
}

using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.Supervision.Application.Responsibilities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Supervision.Api;

/// <summary>责任落实 Whether every responsibility has its owner.</summary>
internal static class ResponsibilityRoutes
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGroup("/unowned-responsibilities").WithTags("责任落实 Responsibilities")
            .MapGet("/", (UseCases run, EnterpriseId enterpriseId) => run.Get(new ListUnownedResponsibilities(enterpriseId)))
            .For<ListUnownedResponsibilities>("无人负责的事项", "Responsibilities without an owner").Answers<UnownedResponsibilitiesView>();
}

using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Maps;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>四色风险分布图 The four-colour maps.</summary>
internal static class RiskMapRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var maps = api.MapGroup("").WithTags("四色风险分布图 Four-colour risk maps");

        maps.MapGet("/risk-map.svg", (UseCases run, EnterpriseId enterpriseId) => run.File(new GetRiskMap(enterpriseId)))
            .For<GetRiskMap>("四色风险分布图", "Four-colour risk map as SVG").AnswersFile("image/svg+xml");
    }
}

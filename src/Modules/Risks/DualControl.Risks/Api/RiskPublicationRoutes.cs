using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.RiskPublications;
using DualControl.Risks.Domain.RiskPublications;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>风险公示 Publications of the map together with the ledger behind it.</summary>
internal static class RiskPublicationRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var publications = api.MapGroup("/risk-publications").WithTags("风险公示 Risk publications");

        publications.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListRiskPublications(enterpriseId, run.Page(limit, cursor, sort, count))))
            .For<ListRiskPublications>("公示列表", "Publications of map and ledger").Lists<RiskPublicationView>();

        publications.MapPost("/", (UseCases run, PublishRisks body) => run.Create(body, id => new GetRiskPublication(id), id => $"/api/v1/risk-publications/{id.Value}"))
            .For<PublishRisks>("公示风险分布图和台账", "Publish the risk map and ledger").Creates<RiskPublicationView>();

        publications.MapGet("/{id}", (UseCases run, RiskPublicationId id) => run.Get(new GetRiskPublication(id)))
            .For<GetRiskPublication>("公示详情", "One publication").Answers<RiskPublicationView>();
    }
}

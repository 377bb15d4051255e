using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Completeness;
using DualControl.Risks.Application.Statistics;
using DualControl.Risks.Application.Summary;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>风险统计 Figures of risks, and how complete the identification is.</summary>
internal static class RiskStatisticsRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var figures = api.MapGroup("").WithTags("风险统计 Risk statistics");

        figures.MapGet("/risk-summary", (UseCases run, EnterpriseId enterpriseId) => run.Get(new GetRiskSummary(enterpriseId)))
            .For<GetRiskSummary>("单位风险概况", "An enterprise's level and counts").Answers<RiskSummaryView>();

        figures.MapGet("/risk-statistics", (UseCases run, EnterpriseId? enterpriseId, SectionId? sectionId) => run.Get(new GetRiskStatistics(enterpriseId, sectionId)))
            .For<GetRiskStatistics>("风险统计", "Counts, completeness, overdue and trend").Answers<RiskStatisticsView>();

        figures.MapGet("/grid-completeness", (UseCases run, SectionId? sectionId) => run.Get(new GetGridCompleteness(sectionId)))
            .For<GetGridCompleteness>("辨识完整性（按单位）", "Completeness of identification by enterprise").Answers<GridCompletenessView>();

        figures.MapGet("/grid-completeness/units", (UseCases run, EnterpriseId? enterpriseId, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListUnitCompleteness(enterpriseId, run.Page(limit, cursor, sort, count))))
            .For<ListUnitCompleteness>("辨识完整性（按单元）", "Completeness of identification by unit").Lists<UnitCompleteness>();
    }
}

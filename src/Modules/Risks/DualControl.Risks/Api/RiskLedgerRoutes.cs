using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Application.Summary;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>风险管控台账 The ledger of factors in force and its summary.</summary>
internal static class RiskLedgerRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var ledger = api.MapGroup("").WithTags("风险管控台账 Risk ledger");

        ledger.MapGet("/risk-ledger", (UseCases run, EnterpriseId enterpriseId, Choice<RiskLevel>? level, RiskUnitId? riskUnitId, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new GetRiskLedger(enterpriseId, level, riskUnitId, run.Page(limit, cursor, sort, count))))
            .For<GetRiskLedger>("风险管控台账", "Risk ledger in force").Lists<LedgerRow>();

        ledger.MapGet("/risk-ledger.xlsx", (UseCases run, EnterpriseId enterpriseId) => run.File(new ExportRiskLedger(enterpriseId)))
            .For<ExportRiskLedger>("导出风险管控台账", "Risk ledger as .xlsx").AnswersFile(Workbook.MediaType);

        ledger.MapGet("/risk-summary", (UseCases run, EnterpriseId enterpriseId) => run.Get(new GetRiskSummary(enterpriseId)))
            .For<GetRiskSummary>("单位风险概况", "An enterprise's level and counts").Answers<RiskSummaryView>();
    }
}

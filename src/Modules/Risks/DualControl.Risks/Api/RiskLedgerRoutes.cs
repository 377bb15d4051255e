using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>风险管控台账 The ledger of factors in force, now or at any past instant.</summary>
internal static class RiskLedgerRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var ledger = api.MapGroup("").WithTags("风险管控台账 Risk ledger");

        ledger.MapGet("/risk-ledger", (UseCases run, EnterpriseId? enterpriseId, RiskUnitId? riskUnitId, Choice<RiskLevel>? level, Choice<HazardElement>? element, Choice<AccidentType>? accidentType,
                    UnitId? departmentId, PostId? responsiblePostId, bool? overdue, string? q, DateTimeOffset? asOf, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new GetRiskLedger(
                    new LedgerFilter(enterpriseId, riskUnitId, level, element, accidentType, departmentId, responsiblePostId, overdue, q, asOf), run.Page(limit, cursor, sort, count))))
            .For<GetRiskLedger>("风险管控台账", "Risk ledger, now or as of an instant").Lists<LedgerRow>();

        ledger.MapGet("/risk-ledger.xlsx", (UseCases run, EnterpriseId enterpriseId, RiskUnitId? riskUnitId, Choice<RiskLevel>? level, Choice<HazardElement>? element,
                    Choice<AccidentType>? accidentType, UnitId? departmentId, PostId? responsiblePostId, bool? overdue, string? q, DateTimeOffset? asOf) =>
                run.File(new ExportRiskLedger(new LedgerFilter(enterpriseId, riskUnitId, level, element, accidentType, departmentId, responsiblePostId, overdue, q, asOf))))
            .For<ExportRiskLedger>("导出风险管控台账", "Risk ledger as .xlsx").AnswersFile(Workbook.MediaType);

        ledger.MapGet("/risk-ledger.docx", (UseCases run, EnterpriseId enterpriseId, RiskUnitId? riskUnitId, Choice<RiskLevel>? level, Choice<HazardElement>? element,
                    Choice<AccidentType>? accidentType, UnitId? departmentId, PostId? responsiblePostId, bool? overdue, string? q, DateTimeOffset? asOf) =>
                run.File(new PrintRiskLedger(new LedgerFilter(enterpriseId, riskUnitId, level, element, accidentType, departmentId, responsiblePostId, overdue, q, asOf))))
            .For<PrintRiskLedger>("打印风险管控台账", "Risk ledger as .docx").AnswersFile(WordDocument.MediaType);
    }
}

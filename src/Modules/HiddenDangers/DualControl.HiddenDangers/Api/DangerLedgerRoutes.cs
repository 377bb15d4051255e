using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Application.Ledger;
using DualControl.HiddenDangers.Contracts;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.HiddenDangers.Api;

/// <summary>隐患治理台账 The ledger of registered dangers with the plan's columns, as JSON and as a workbook.</summary>
internal static class DangerLedgerRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var ledger = api.MapGroup("").WithTags("隐患治理台账 Danger ledger");

        ledger.MapGet("/danger-ledger", (UseCases run, EnterpriseId enterpriseId, Choice<DangerState>? state, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new GetDangerLedger(enterpriseId, state, run.Page(limit, cursor, sort, count))))
            .For<GetDangerLedger>("隐患治理台账", "Danger ledger").Lists<DangerLedgerRow>();

        ledger.MapGet("/danger-ledger.xlsx", (UseCases run, EnterpriseId enterpriseId) => run.File(new ExportDangerLedger(enterpriseId)))
            .For<ExportDangerLedger>("导出隐患治理台账", "Danger ledger as .xlsx").AnswersFile(Workbook.MediaType);
    }
}

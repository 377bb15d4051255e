using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Risks.Application.LedgerImports;
using DualControl.Risks.Domain.LedgerImports;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>台账导入 A ledger kept before: template, upload with its findings, confirmation by the principal. All or nothing.</summary>
internal static class LedgerImportRoutes
{
    private const string Tag = "台账导入 Ledger imports";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/risk-ledger-template", (UseCases run, Choice<TableFormat>? format) => run.File(new GetLedgerTemplate(format?.Value))).WithTags(Tag)
            .For<GetLedgerTemplate>("台账导入模板", "Template of a ledger").AnswersFile(Workbook.MediaType).AnswersFile(CsvTable.MediaType);

        api.MapPost("/enterprises/{enterpriseId}/risk-ledger-imports", (UseCases run, EnterpriseId enterpriseId) => run.UploadTable(
                ImportLedger.MaxBytes, file => new ImportLedger(enterpriseId, file.Name, file.Sha256, file.Content), id => new GetLedgerImport(id), id => $"/api/v1/risk-ledger-imports/{id.Value}"))
            .WithTags(Tag)
            .For<ImportLedger>("上传既有台账", "Upload a ledger kept before").TakesFile().Creates<LedgerImportView>();

        var imports = api.MapGroup("/risk-ledger-imports").WithTags(Tag);

        imports.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, Choice<LedgerImportState>? state, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListLedgerImports(enterpriseId, state, run.Page(limit, cursor, sort, count))))
            .For<ListLedgerImports>("台账导入列表", "Uploaded ledgers").Lists<LedgerImportView>();

        imports.MapGet("/{id}", (UseCases run, LedgerImportId id) => run.Get(new GetLedgerImport(id)))
            .For<GetLedgerImport>("台账导入详情", "One uploaded ledger").Answers<LedgerImportView>();

        imports.MapGet("/{id}/findings.xlsx", (UseCases run, LedgerImportId id) => run.File(new ExportLedgerFindings(id)))
            .For<ExportLedgerFindings>("导出台账导入错误", "What is wrong with a ledger, as a table").AnswersFile(Workbook.MediaType);

        imports.MapPost("/{id}/confirmation", (UseCases run, LedgerImportId id) => run.Do(new ConfirmLedgerImport(id, run.IfMatch), new GetLedgerImport(id)))
            .For<ConfirmLedgerImport>("确认导入台账", "Put an uploaded ledger in force").RequiresIfMatch().Answers<LedgerImportView>();

        imports.MapPost("/{id}/cancellation", (UseCases run, LedgerImportId id) => run.Do(new CancelLedgerImport(id, run.IfMatch), new GetLedgerImport(id)))
            .For<CancelLedgerImport>("取消导入台账", "Give an uploaded ledger up").RequiresIfMatch().Answers<LedgerImportView>();
    }
}

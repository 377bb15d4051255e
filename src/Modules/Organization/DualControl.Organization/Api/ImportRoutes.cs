using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Imports;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>导入 Base records from tables: download a template, upload it filled in, wait until it is checked (poll with If-None-Match), read what is wrong with it, confirm it. All or nothing.</summary>
internal static class ImportRoutes
{
    private const string Tag = "导入 Imports";

    public static void Map(IEndpointRouteBuilder api, ImportSettings settings)
    {
        api.MapGet("/import-templates/{table}", (UseCases run, Choice<BaseTable> table, Choice<TableFormat>? format) => run.File(new GetImportTemplate(table, format?.Value)))
            .WithTags(Tag)
            .For<GetImportTemplate>("导入模板", "Template of a table").AnswersFile(Workbook.MediaType).AnswersFile(CsvTable.MediaType);

        var imports = api.MapGroup("/imports").WithTags(Tag);

        imports.MapGet("/", (UseCases run, Choice<ImportStage>? stage, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListImports(stage?.Value, run.Page(limit, cursor, sort, count))))
            .For<ListImports>("导入列表", "Imports of one's own").Lists<ImportView>();

        imports.MapPost("/enterprises", (UseCases run) => run.UploadTable(
                settings.MaxBytes, file => new ImportEnterprises(file.Name, file.Sha256, file.Content), id => new GetImport(id), LocationOf))
            .For<ImportEnterprises>("上传生产经营单位表", "Upload enterprises").TakesFile().Creates<ImportView>();

        api.MapPost("/enterprises/{enterpriseId}/imports/{table}", (UseCases run, EnterpriseId enterpriseId, Choice<BaseTable> table) => run.UploadTable(
                settings.MaxBytes, file => new ImportStructure(table, enterpriseId, file.Name, file.Sha256, file.Content), id => new GetImport(id), LocationOf))
            .WithTags(Tag)
            .For<ImportStructure>("上传本单位组织单元、岗位或人员表", "Upload units, posts or persons").TakesFile().Creates<ImportView>();

        imports.MapGet("/{id}", (UseCases run, ImportId id) => run.Get(new GetImport(id)))
            .For<GetImport>("导入详情", "One import").Answers<ImportView>();

        imports.MapGet("/{id}/errors", (UseCases run, ImportId id, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListImportFindings(id, run.Page(limit, cursor, sort, count))))
            .For<ListImportFindings>("导入错误列表", "What is wrong with a table").Lists<ImportFindingView>();

        imports.MapGet("/{id}/errors.xlsx", (UseCases run, ImportId id) => run.File(new ExportImportFindings(id)))
            .For<ExportImportFindings>("导出导入错误", "What is wrong, as a table").AnswersFile(Workbook.MediaType);

        imports.MapPost("/{id}/confirmation", (UseCases run, ImportId id) => run.Do(new ConfirmImport(id, run.IfMatch), new GetImport(id)))
            .For<ConfirmImport>("确认导入", "Confirm an import").RequiresIfMatch().Answers<ImportView>();

        imports.MapPost("/{id}/cancellation", (UseCases run, ImportId id) => run.Do(new CancelImport(id, run.IfMatch), new GetImport(id)))
            .For<CancelImport>("取消导入", "Cancel an import").Answers<ImportView>();
    }

    private static string LocationOf(ImportId id) => $"/api/v1/imports/{id.Value}";
}

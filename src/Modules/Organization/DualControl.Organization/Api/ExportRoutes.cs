using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Exports;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>导出 Base records as tables, .xlsx or .csv, every cell as text; a cell that would run as a formula has an apostrophe before it.</summary>
internal static class ExportRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var exports = api.MapGroup("/exports").WithTags("导出 Exports");

        exports.MapGet("/enterprises", (UseCases run, Choice<TableFormat>? format) => run.File(new ExportEnterprises(format?.Value)))
            .For<ExportEnterprises>("导出生产经营单位", "Enterprises as a table").AnswersFile(Workbook.MediaType).AnswersFile(CsvTable.MediaType);

        exports.MapGet("/units", (UseCases run, EnterpriseId enterpriseId, Choice<TableFormat>? format) => run.File(new ExportUnits(enterpriseId, format?.Value)))
            .For<ExportUnits>("导出组织单元", "Organization units as a table").AnswersFile(Workbook.MediaType).AnswersFile(CsvTable.MediaType);

        exports.MapGet("/posts", (UseCases run, EnterpriseId enterpriseId, Choice<TableFormat>? format) => run.File(new ExportPosts(enterpriseId, format?.Value)))
            .For<ExportPosts>("导出岗位", "Posts as a table").AnswersFile(Workbook.MediaType).AnswersFile(CsvTable.MediaType);

        exports.MapGet("/persons", (UseCases run, EnterpriseId enterpriseId, Choice<TableFormat>? format) => run.File(new ExportPersons(enterpriseId, format?.Value)))
            .For<ExportPersons>("导出人员", "Persons as a table").AnswersFile(Workbook.MediaType).AnswersFile(CsvTable.MediaType);
    }
}

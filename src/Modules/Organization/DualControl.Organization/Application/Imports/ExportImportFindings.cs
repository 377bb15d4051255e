using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Application.Imports;

/// <summary>导出导入错误 What is wrong with an uploaded table, as .xlsx, to be worked through beside it.</summary>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record ExportImportFindings(ImportId Id) : IQuery<FileAnswer>;

internal sealed class ExportImportFindingsHandler(IReadRepository<ImportFinding> findings, OwnImport own) : IQueryHandler<ExportImportFindings, FileAnswer>
{
    private static readonly TableColumn[] Columns =
    [
        new(new("行", "Row"), 8, new("上传文件中的行号，表头为 1。", "Row of the uploaded file; the header is 1.")),
        new(new("列", "Column"), 20, new("列名；整行的问题留空。", "Header of the column; empty for the whole row.")),
        new(new("原值", "Value"), 36, new("上传文件中的内容，最多 500 字。", "As it stands in the file, at most 500 characters.")),
        new(new("说明", "Finding"), 60, new("问题所在。", "What is wrong.")),
        new(new("代码", "Code"), 28, new("稳定的错误代码。", "Stable code.")),
    ];

    public async Task<Result<FileAnswer>> Handle(ExportImportFindings query, CancellationToken ct)
    {
        var import = await own.GetAsync(query.Id, null, ct);
        if (import.IsFailure) return import.Error;
        var title = new BilingualText("导入错误", "Findings").Current;
        return TableFile.Of(TableFormat.Xlsx, $"{Path.GetFileNameWithoutExtension(import.Value.FileName)}-{title}", title, Columns, Rows(query.Id));
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> Rows(ImportId import)
    {
        await foreach (var stored in findings.StreamAsync(new OfImport(import)))
        {
            var finding = ImportFindingView.Of(stored);
            yield return [finding.Row.ToString(System.Globalization.CultureInfo.InvariantCulture), finding.Column, finding.Value, finding.Message, finding.Code];
        }
    }

    private sealed class OfImport : Specification<ImportFinding, StoredFinding>
    {
        public OfImport(ImportId import)
        {
            Query.Where(f => f.ImportId == import).OrderBy(f => f.Row);
            Query.Select(ImportFindingView.Projection);
        }
    }
}

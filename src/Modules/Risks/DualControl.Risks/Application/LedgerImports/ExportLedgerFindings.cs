using System.Globalization;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Risks.Domain.LedgerImports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>导出台账导入错误 What is wrong with an uploaded ledger, as .xlsx, to be worked through beside it.</summary>
[AllowedTo(Roles.EnterpriseManagement | Roles.Bureau)]
internal sealed record ExportLedgerFindings(LedgerImportId Id) : IQuery<FileAnswer>;

internal sealed class ExportLedgerFindingsHandler(IReadRepository<LedgerImport> imports) : IQueryHandler<ExportLedgerFindings, FileAnswer>
{
    private static readonly TableColumn[] Columns =
    [
        new(new("行", "Row"), 8, new("上传文件中的行号。", "Row of the uploaded file.")),
        new(new("列", "Column"), 22, new("列名；整行的问题留空。", "Header of the column; empty for the whole row.")),
        new(new("说明", "Finding"), 70, new("问题所在。", "What is wrong.")),
    ];

    public async Task<Result<FileAnswer>> Handle(ExportLedgerFindings query, CancellationToken ct)
    {
        if (await imports.FirstOrDefaultAsync(new LedgerImportById(query.Id), ct) is not { } import) return CommonErrors.NotFound;
        var title = new BilingualText("台账导入错误", "Ledger findings").Current;
        var rows = import.Findings.Select(IReadOnlyList<string> (f) =>
            [f.Row.ToString(CultureInfo.InvariantCulture), new BilingualText(f.ColumnZh, f.ColumnEn).Current, new BilingualText(f.Zh, f.En).Current]);
        return TableFile.Of(TableFormat.Xlsx, $"{Path.GetFileNameWithoutExtension(import.FileName)}-{title}", title, Columns, rows.ToAsyncEnumerable());
    }
}

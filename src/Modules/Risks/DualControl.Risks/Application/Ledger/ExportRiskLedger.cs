using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Risks.Application.Ledger;

/// <summary>导出风险管控台账 The risk ledger of an enterprise as .xlsx in print form: title, day, coloured levels, header repeated on each page, a line to sign on; in force, or as of a past instant.</summary>
/// <param name="Filter">筛选条件 Which lines, as of which instant.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ExportRiskLedger(LedgerFilter Filter) : IQuery<FileAnswer>;

internal sealed class ExportRiskLedgerValidator : AbstractValidator<ExportRiskLedger>
{
    public ExportRiskLedgerValidator(IValidator<LedgerFilter> filter) => RuleFor(q => q.Filter).SetValidator(filter);
}

internal sealed class ExportRiskLedgerHandler(PrintedLedger printed) : IQueryHandler<ExportRiskLedger, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(ExportRiskLedger query, CancellationToken ct)
    {
        var sheet = await printed.PrepareAsync(query.Filter, ct);
        if (sheet.IsFailure) return sheet.Error;
        var s = sheet.Value;
        return Workbook.Of(
            $"{s.FileName}.xlsx", s.Name, [.. PrintedLedger.Columns.Select(c => new WorkbookColumn(c.Header.Current, c.Width))], s.Rows,
            new WorkbookFrame(s.Title, s.State, PrintedLedger.Signatures));
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;

namespace DualControl.Risks.Application.Ledger;

/// <summary>打印风险管控台账 The same as .docx, at most 3 000 lines; longer ones are printed from .xlsx.</summary>
/// <param name="Filter">筛选条件 Which lines, as of which instant.</param>
[AllowedTo(Roles.Readers)]
internal sealed record PrintRiskLedger(LedgerFilter Filter) : IQuery<FileAnswer>;

internal sealed class PrintRiskLedgerValidator : AbstractValidator<PrintRiskLedger>
{
    public PrintRiskLedgerValidator(IValidator<LedgerFilter> filter) => RuleFor(q => q.Filter).SetValidator(filter);
}

internal sealed class PrintRiskLedgerHandler(PrintedLedger printed) : IQueryHandler<PrintRiskLedger, FileAnswer>
{
    /// <summary>A document is put together in memory.</summary>
    private const int MostLines = 3000;

    public async Task<Result<FileAnswer>> Handle(PrintRiskLedger query, CancellationToken ct)
    {
        var sheet = await printed.PrepareAsync(query.Filter, ct);
        if (sheet.IsFailure) return sheet.Error;
        var s = sheet.Value;
        var rows = new List<IReadOnlyList<object?>>();
        await foreach (var row in s.Rows.WithCancellation(ct))
        {
            if (rows.Count == MostLines) return RiskErrors.LedgerTooLong.With(MostLines);
            rows.Add(row);
        }
        return new WordDocument(s.Title, s.Enterprise, s.At, s.State, isWide: true)
            .Table([.. PrintedLedger.Columns.Select(c => new WordColumn(c.Header.Current, (int)c.Width))], rows)
            .Signatures([.. PrintedLedger.Signatures.Select(label => new WordSignature(label))])
            .As($"{s.FileName}.docx");
    }
}

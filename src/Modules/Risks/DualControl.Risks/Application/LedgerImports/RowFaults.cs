using System.Globalization;
using DualControl.BuildingBlocks.Tables;
using DualControl.Risks.Domain.LedgerImports;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using FluentValidation.Results;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>Reads the cells of a row by their columns, and notes what is wrong with them.</summary>
internal sealed class RowFaults(LedgerImportRow row, List<LedgerImportFinding> findings)
{
    private readonly int _before = findings.Count;

    public bool Any => findings.Count > _before;

    public string this[TableColumn column]
    {
        get
        {
            for (var i = 0; i < LedgerColumns.All.Count; i++)
                if (LedgerColumns.All[i] == column) return row.Cells[i];
            return "";
        }
    }

    public void Add(TableColumn? column, string code, params object[] arguments) => findings.Add(LedgerTable.Fault(row.Number, column, code, arguments));

    /// <summary>What a validator says, in both languages.</summary>
    public void Add((List<ValidationFailure> Zh, List<ValidationFailure> En) failures)
    {
        foreach (var (zh, en) in failures.Zh.Zip(failures.En)) Note(LedgerColumns.Of(CamelPath(zh.PropertyName)), (zh.ErrorMessage, en.ErrorMessage));
    }

    /// <summary>What a rule says of the factor: each field in its column.</summary>
    public void Add(Error error)
    {
        if (error.Fields.Count == 0) Note(null, Language.Both(() => Messages.Render(error.Code, error.Arguments)));
        foreach (var field in error.Fields) Note(LedgerColumns.Of(field.Path), Language.Both(() => field.Reason.ToString()));
    }

    private void Note(TableColumn? column, (string Zh, string En) text) =>
        findings.Add(new LedgerImportFinding(row.Number, column?.Header.Zh ?? "", column?.Header.En ?? "", text.Zh, text.En));

    private static string CamelPath(string property) => string.Join('.', property.Split('.').Select(p => char.ToLowerInvariant(p[0]) + p[1..]));

    /// <summary>The value whose name stands in the column; noted when it is none of them.</summary>
    public T Choose<T>(TableColumn column, T[] values) where T : struct, Enum
    {
        for (var i = 0; i < values.Length; i++)
            if (LedgerTakeover.Is(column.Allowed[i], this[column])) return values[i];
        var allowed = new BilingualText(string.Join(" / ", column.Allowed.Select(a => a.Zh)), string.Join(" / ", column.Allowed.Select(a => a.En)));
        Add(column, this[column].Length == 0 ? "ledger_import.required" : "ledger_import.not_allowed", allowed);
        return values[0];
    }

    /// <summary>A number, or null, which the method refuses.</summary>
    public decimal? Number(TableColumn column) =>
        decimal.TryParse(this[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}

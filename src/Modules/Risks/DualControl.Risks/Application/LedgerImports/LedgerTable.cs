using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Risks.Domain.LedgerImports;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>Reads an uploaded ledger, .xlsx or .csv: a printed one with its title, or the filled-in template.</summary>
internal static class LedgerTable
{
    /// <summary>Rows of a file.</summary>
    public const int MostRows = 2000;

    /// <summary>A title may stand above the header.</summary>
    private const int HeaderWithin = 5;

    /// <exception cref="UnreadableTableException">The file is no table, or too big.</exception>
    public static (IReadOnlyList<LedgerImportRow> Rows, IReadOnlyList<LedgerImportFinding> Findings) Read(Stream content)
    {
        var findings = new List<LedgerImportFinding>();
        var rows = new List<LedgerImportRow>();
        int[]? places = null;
        foreach (var row in TableReader.Read(content, new TableLimits(Rows: MostRows + HeaderWithin + 2)))
        {
            if (places is null)
            {
                if (row.Cells.Any(LedgerColumns.Unit.IsCalled)) places = PlacesOf(row, findings);
                else if (row.Number >= HeaderWithin) break;
                continue;
            }
            var cells = places.Select(p => p >= 0 && p < row.Cells.Count ? row.Cells[p].Trim() : "").ToList();
            // A blank row, or the line to sign on below a printed ledger.
            if (cells.Skip(1).All(c => c.Length == 0)) continue;
            for (var i = 0; i < cells.Count; i++)
                if (!TextRules.IsStorable(cells[i])) findings.Add(Fault(row.Number, LedgerColumns.All[i], "ledger_import.not_storable"));
            rows.Add(new LedgerImportRow(row.Number, cells));
        }
        if (places is null) findings.Add(Fault(1, LedgerColumns.Unit, "ledger_import.column_missing"));
        else if (rows.Count == 0) findings.Add(Fault(1, null, "ledger_import.empty"));
        return (rows, findings);
    }

    public static LedgerImportFinding Fault(int row, TableColumn? column, string code, params object[] arguments)
    {
        var (zh, en) = Language.Both(() => Messages.Render(code, arguments));
        return new LedgerImportFinding(row, column?.Header.Zh ?? "", column?.Header.En ?? "", zh, en);
    }

    /// <summary>Where each column stands in the file; -1 where it is missing, which is a finding unless it may be.</summary>
    private static int[] PlacesOf(TableRow header, List<LedgerImportFinding> findings)
    {
        var names = header.Cells.Select(c => c.Trim()).ToList();
        foreach (var unknown in names.Where(n => n.Length > 0 && !LedgerColumns.IsPassedOver(n) && !LedgerColumns.All.Any(c => c.IsCalled(n))))
            findings.Add(Fault(header.Number, null, "ledger_import.column_unknown", unknown));
        foreach (var column in LedgerColumns.All)
        {
            var count = names.Count(column.IsCalled);
            if (count > 1) findings.Add(Fault(header.Number, column, "ledger_import.column_twice"));
            else if (count == 0 && column != LedgerColumns.WeakReason) findings.Add(Fault(header.Number, column, "ledger_import.column_missing"));
        }
        return [.. LedgerColumns.All.Select(c => names.FindIndex(c.IsCalled))];
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Application.Imports.Rows;

/// <summary>What came of going through a table once.</summary>
/// <param name="Failure">Why it cannot be taken at all.</param>
internal sealed record PassResult(int Rows, ImportCounts Counts, IReadOnlyList<RowFinding> Findings, Error? Failure = null);

/// <summary>Goes through an uploaded table once, some hundred rows at a time; what the rows change lies in the unit of work, saved or not by who asked for it.</summary>
internal sealed class ImportPass(IEnumerable<ITableRows> tables, ImportSettings settings)
{
    /// <summary>Findings that are kept; all are counted.</summary>
    public const int MaxFindings = 10_000;

    private const int Chunk = 500;

    /// <param name="progress">Told how many rows are done of how many; false to stop.</param>
    /// <returns>Null when it was stopped.</returns>
    public async Task<PassResult?> RunAsync(Import import, Stream file, Func<int, int, Task<bool>> progress, CancellationToken ct)
    {
        try
        {
            // Once to count and to see that it can be read to its end, once for the rows.
            var header = TableReader.Read(file, settings.Limits).FirstOrDefault();
            var total = TableReader.Read(file, settings.Limits).Skip(1).Count(HasText);
            if (header is null || total == 0) return new PassResult(0, ImportCounts.None, [], ImportErrors.Empty);
            var columns = BaseTables.ColumnsOf(import.Table);
            var (places, findings) = PlacesOf(columns, header);
            if (findings.Count > 0) return new PassResult(total, ImportCounts.None with { Errors = findings.Count }, findings);
            var table = tables.Single(t => t.Table == import.Table);
            if (await table.PrepareAsync(import.EnterpriseId, ct) is { } refused) return new PassResult(total, ImportCounts.None, [], refused);
            return await ApplyAsync(table, TableReader.Read(file, settings.Limits).Skip(1).Where(HasText).Select(r => RowOf(r, columns, places)), total, progress, ct);
        }
        catch (UnreadableTableException e)
        {
            return new PassResult(0, ImportCounts.None, [], e.Error);
        }
    }

    private static async Task<PassResult?> ApplyAsync(ITableRows table, IEnumerable<ImportRow> rows, int total, Func<int, int, Task<bool>> progress, CancellationToken ct)
    {
        var (findings, effects, errors, done) = (new List<RowFinding>(), new int[3], 0, 0);
        foreach (var chunk in rows.Chunk(Chunk))
        {
            if (!await progress(done, total)) return null;
            await table.ApplyAsync(chunk, ct);
            foreach (var row in chunk)
            {
                if (row.IsGood) effects[(int)row.Effect]++;
                errors += row.Findings.Count;
                findings.AddRange(row.Findings.Take(MaxFindings - findings.Count));
            }
            done += chunk.Length;
        }
        return await progress(done, total)
            ? new PassResult(total, new ImportCounts(effects[(int)RowEffect.Created], effects[(int)RowEffect.Changed], effects[(int)RowEffect.Unchanged], errors), findings)
            : null;
    }

    /// <summary>Where each column stands in the file; all must be there, once, in any order and either language, and no other.</summary>
    private static (int[] Places, List<RowFinding> Findings) PlacesOf(IReadOnlyList<TableColumn> columns, TableRow header)
    {
        var findings = new List<RowFinding>();
        void Refuse(TableColumn? column, string value, Error error) => findings.Add(new RowFinding(header.Number, column, value, error.Code, Messages.RenderBoth(error.Code, error.Arguments)));
        var places = columns.Select(c => header.Cells.ToList().FindIndex(c.IsCalled)).ToArray();
        for (var i = 0; i < columns.Count; i++)
            if (places[i] < 0) Refuse(columns[i], "", ImportErrors.ColumnMissing.With(columns[i].Header));
        for (var i = 0; i < header.Cells.Count; i++)
            if (header.Cells[i].Length > 0 && !places.Contains(i))
                Refuse(null, header.Cells[i], (columns.Any(c => c.IsCalled(header.Cells[i])) ? ImportErrors.ColumnTwice : ImportErrors.ColumnUnknown).With(header.Cells[i]));
        return (places, findings);
    }

    private static ImportRow RowOf(TableRow read, IReadOnlyList<TableColumn> columns, int[] places)
    {
        var row = new ImportRow(read.Number, columns, [.. places.Select(p => p < read.Cells.Count ? read.Cells[p] : "")]);
        for (var i = 0; i < columns.Count; i++)
            if (!TextRules.IsStorable(row.Text(columns[i]))) row.Refuse(columns[i], ImportErrors.NotStorable);
        if (read.Cells.Where((cell, i) => cell.Length > 0 && !places.Contains(i)).Any()) row.Refuse(null, ImportErrors.RowTooLong);
        return row;
    }

    private static bool HasText(TableRow row) => row.Cells.Any(c => c.Length > 0);
}

using MiniExcelLibs;

namespace DualControl.BuildingBlocks.Api;

/// <summary>A table as .xlsx. Rows are read one by one and go through a temporary file, so memory does not grow with their number.</summary>
public static class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A file answer of one sheet.</summary>
    /// <param name="fileName">Name the browser saves it under.</param>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="columns">Headers in order.</param>
    /// <param name="rows">Cells of each row in the order of the headers.</param>
    public static FileAnswer Of(string fileName, string sheet, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows) =>
        new(fileName, MediaType, async (target, ct) =>
        {
            var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            await Task.Run(() => file.SaveAs(Sheet(columns, rows.ToBlockingEnumerable(ct)), printHeader: false, sheetName: sheet), ct);
            file.Position = 0;
            await file.CopyToAsync(target, ct);
        });

    /// <summary>A spreadsheet takes text that begins so for a formula; an apostrophe makes it text again.</summary>
    public static object? Safe(object? cell) => cell is string { Length: > 0 } text && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + cell : cell;

    private static IEnumerable<Dictionary<string, object?>> Sheet(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        yield return Row(columns);
        foreach (var row in rows) yield return Row(row);
    }

    private static Dictionary<string, object?> Row(IReadOnlyList<object?> cells) =>
        cells.Select((cell, i) => (cell, i)).ToDictionary(c => $"c{c.i:00}", c => Safe(c.cell));
}

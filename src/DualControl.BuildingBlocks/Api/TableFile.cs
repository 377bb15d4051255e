using DualControl.BuildingBlocks.Tables;
using DualControl.SharedKernel.Texts;

namespace DualControl.BuildingBlocks.Api;

/// <summary>A table as a file answer, in the format asked for.</summary>
public static class TableFile
{
    private static readonly BilingualText Notes = new("说明", "Notes");
    private static readonly BilingualText[] NoteHeaders = [new("列", "Column"), new("说明", "Explanation"), new("允许的值", "Allowed values")];

    /// <summary>Headers and explanations are in the language of the request; the rows are read while they are sent.</summary>
    /// <param name="format">Null is .xlsx.</param>
    /// <param name="fileName">Name without its ending.</param>
    /// <param name="sheet">Name of the sheet of a workbook.</param>
    public static FileAnswer Of(TableFormat? format, string fileName, string sheet, IReadOnlyList<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<string>> rows)
    {
        var notes = (Notes.Current, (IReadOnlyList<string>)[.. NoteHeaders.Select(h => h.Current)]);
        return format == TableFormat.Csv
            ? new FileAnswer($"{fileName}.csv", CsvTable.MediaType, (target, ct) => CsvTable.WriteAsync(target, columns, rows, ct))
            : new FileAnswer($"{fileName}.xlsx", Workbook.MediaType, (target, ct) => XlsxTable.WriteAsync(target, sheet, notes, columns, rows, ct));
    }
}

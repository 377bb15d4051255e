using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;

namespace DualControl.BuildingBlocks.Tables;

/// <summary>文件格式 Format of a table file.</summary>
public enum TableFormat
{
    /// <summary>Excel 工作簿 Workbook, .xlsx.</summary>
    Xlsx,
    /// <summary>逗号分隔文本 Comma-separated values, UTF-8 with BOM, RFC 4180.</summary>
    Csv,
}

/// <summary>A column of a table that is filled in by people and read back.</summary>
/// <param name="Header">Its header, by which it is found again.</param>
/// <param name="Width">Its width in characters of Latin text.</param>
/// <param name="Explanation">What to write, and whether it must be filled in.</param>
/// <param name="Allowed">The only values allowed; any text when empty.</param>
public sealed record TableColumn(BilingualText Header, double Width, BilingualText Explanation, params IReadOnlyList<BilingualText> Allowed)
{
    /// <summary>A cell may hold several of the values allowed.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>True when a file calls it so, in either language.</summary>
    public bool IsCalled(string header) => header == Header.Zh || header == Header.En;
}

/// <summary>A row as read.</summary>
/// <param name="Number">Its place in the file as a spreadsheet numbers it: the header is 1.</param>
/// <param name="Cells">Its texts; may be fewer than the columns.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);

/// <summary>What a file may hold; guards memory against hostile files.</summary>
/// <param name="Rows">Rows without the header.</param>
/// <param name="Columns">Cells of a row.</param>
/// <param name="CellLength">Characters of a cell.</param>
/// <param name="UnpackedBytes">Of a workbook, all parts together.</param>
public sealed record TableLimits(int Rows = 10_000, int Columns = 100, int CellLength = 32_767, long UnpackedBytes = 200 * 1024 * 1024);

/// <summary>The file cannot be read as a table; thrown while its rows are read, since reading is lazy.</summary>
public sealed class UnreadableTableException(Error error, Exception? inner = null) : Exception(error.Code, inner)
{
    public Error Error { get; } = error;
}

/// <summary>Why a file cannot be read as a table.</summary>
public static class TableErrors
{
    public static readonly Error Encoding = Error.Invalid("table.encoding");
    public static readonly Error BadCsv = Error.Invalid("table.bad_csv");
    public static readonly Error BadWorkbook = Error.Invalid("table.bad_workbook");
    public static readonly Error TooManyRows = Error.Invalid("table.too_many_rows");
    public static readonly Error TooManyColumns = Error.Invalid("table.too_many_columns");
    public static readonly Error CellTooLong = Error.Invalid("table.cell_too_long");
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Tables;

namespace DualControl.BuildingBlocks.Api;

/// <summary>A column of a table.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Width">Its width in characters of Latin text; text that is longer wraps.</param>
public sealed record WorkbookColumn(string Header, double Width);

/// <summary>A cell on coloured ground, e.g. a risk level; the text stands beside the colour for who cannot tell colours.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Colour">Ground as <c>#RRGGBB</c>.</param>
public sealed record ColouredCell(string Text, string Colour);

/// <summary>What stands around a printed table.</summary>
/// <param name="Title">Above it, large.</param>
/// <param name="Note">Below the title, e.g. the day.</param>
/// <param name="Signatures">Places to sign on after the last row.</param>
public sealed record WorkbookFrame(string Title, string Note, IReadOnlyList<string> Signatures);

/// <summary>A table as .xlsx, ready to print: A4 landscape, one page wide, headers repeated on each page. Rows are read one by one.</summary>
public static partial class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const uint HeaderStyle = 1;
    private const uint CellStyle = 2;
    private const uint TitleStyle = 3;
    private const uint NoteStyle = 4;

    /// <summary>Grounds follow it.</summary>
    private const uint LastStyle = NoteStyle;

    /// <summary>Of a line, in points.</summary>
    private const double LineHeight = 14;

    /// <summary>Of the format, in points.</summary>
    private const double HighestRow = 409;

    /// <summary>A file answer of one sheet.</summary>
    /// <param name="fileName">Name the browser saves it under.</param>
    /// <param name="sheet">Name of the sheet, and title of the printed page.</param>
    /// <param name="columns">Columns in order.</param>
    /// <param name="rows">Cells of each row in the order of the columns: text, <see cref="ColouredCell"/> or null.</param>
    /// <param name="frame">Title and signatures; without it the table begins in the first row, for programs to read.</param>
    public static FileAnswer Of(string fileName, string sheet, IReadOnlyList<WorkbookColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, WorkbookFrame? frame = null) =>
        new(fileName, MediaType, async (target, ct) =>
        {
            await using var file = TemporaryFile.Create();
            using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook)) await WriteAsync(document, sheet, columns, rows, frame, ct);
            file.Position = 0;
            await file.CopyToAsync(target, ct);
        });

    private static async Task WriteAsync(
        SpreadsheetDocument document, string sheet, IReadOnlyList<WorkbookColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, WorkbookFrame? frame, CancellationToken ct)
    {
        var book = document.AddWorkbookPart();
        var part = book.AddNewPart<WorksheetPart>();
        var grounds = new List<string>();
        var headerRow = frame is null ? 1 : 3;
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
            writer.WriteElement(new SheetViews(new SheetView(
                new Pane { VerticalSplit = headerRow, TopLeftCell = $"A{headerRow + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            { WorkbookViewId = 0 }));
            writer.WriteElement(new Columns(columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })));
            writer.WriteStartElement(new SheetData());
            if (frame is not null)
            {
                writer.WriteElement(new Row(CellOf(frame.Title, TitleStyle)) { Height = 30, CustomHeight = true });
                writer.WriteElement(new Row(CellOf(frame.Note, NoteStyle)) { Height = 20, CustomHeight = true });
            }
            writer.WriteElement(new Row(columns.Select(c => CellOf(c.Header, HeaderStyle))));
            var last = headerRow;
            await foreach (var row in rows.WithCancellation(ct))
            {
                last++;
                var cells = row.Select(cell => cell as ColouredCell ?? new ColouredCell(cell?.ToString() ?? "", "")).ToList();
                writer.WriteElement(new Row(cells.Select(c => CellOf(c.Text, c.Colour.Length == 0 ? CellStyle : StyleOf(c.Colour, grounds)))) { Height = HeightOf(cells.Select(c => c.Text), columns.Select(c => c.Width)), CustomHeight = true });
            }
            if (frame is not null) writer.WriteElement(new Row(CellOf(string.Join("        ", frame.Signatures.Select(s => $"{s}：____________")), NoteStyle)) { Height = 36, CustomHeight = true });
            writer.WriteEndElement();
            if (frame is not null) writer.WriteElement(new MergeCells(new[] { 1, 2, last + 1 }.Select(r => new MergeCell { Reference = $"A{r}:{ColumnName(columns.Count)}{r}" })));
            writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.7, Bottom = 0.5, Header = 0.3, Footer = 0.2 });
            writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
            writer.WriteElement(new HeaderFooter(new OddHeader(frame is null ? $"&C&14{sheet.Replace("&", "&&", StringComparison.Ordinal)}" : ""), new OddFooter("&C&P / &N")));
            writer.WriteEndElement();
        }
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles(grounds);
        book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
            new Sheets(new Sheet { Name = sheet, SheetId = 1, Id = book.GetIdOfPart(part) }),
            new DefinedNames(new DefinedName($"'{sheet}'!${headerRow}:${headerRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
    }

    /// <summary>Of a row that shows its texts whole. Not every program measures the rows it opens.</summary>
    internal static double HeightOf(IEnumerable<string> texts, IEnumerable<double> widths) => Math.Min((LineHeight * texts.Zip(widths, LinesOf).Max()) + 4, HighestRow);

    /// <summary>Lines a text takes when it wraps; Chinese characters are two wide.</summary>
    private static int LinesOf(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Sum(c => c < 0x2E80 ? 1.05 : 2.1) / (width - 1))));

    private static Cell CellOf(string text, uint style) => text.Length == 0
        ? new Cell { StyleIndex = style }
        : new Cell(new InlineString(new Text(TableText.Guard(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    /// <summary>Style of a cell on this ground; a new ground gets the next style.</summary>
    private static uint StyleOf(string colour, List<string> grounds)
    {
        if (!grounds.Contains(colour)) grounds.Add(colour);
        return LastStyle + 1 + (uint)grounds.IndexOf(colour);
    }

    /// <summary>A, B … Z: no table here is wider.</summary>
    private static char ColumnName(int column) => (char)('A' + column - 1);
}

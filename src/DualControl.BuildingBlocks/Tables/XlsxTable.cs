using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DualControl.BuildingBlocks.Files;
using Book = DocumentFormat.OpenXml.Spreadsheet.Workbook;
using Workbook = DualControl.BuildingBlocks.Api.Workbook;

namespace DualControl.BuildingBlocks.Tables;

/// <summary>Tables as .xlsx for people to fill in: every cell is text, so that long digits and leading zeros stay as they are; a second sheet explains the columns.</summary>
public static class XlsxTable
{
    private const uint TextStyle = 1;
    private const uint HeaderStyle = 2;

    /// <summary>Columns of the second sheet.</summary>
    private static readonly double[] NoteWidths = [24, 70, 50];

    /// <summary>Rows are written one by one, into a temporary file, since the format needs to go back.</summary>
    /// <param name="sheet">Name of the first sheet.</param>
    /// <param name="notes">Name of the second sheet and the headers of its columns: column, explanation, allowed values.</param>
    public static async Task WriteAsync(
        Stream target, string sheet, (string Sheet, IReadOnlyList<string> Headers) notes, IReadOnlyList<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<string>> rows,
        CancellationToken ct)
    {
        await using var file = TemporaryFile.Create();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var (table, explanation) = (book.AddNewPart<WorksheetPart>(), book.AddNewPart<WorksheetPart>());
            await WriteSheetAsync(table, [.. columns.Select(c => c.Header.Current)], [.. columns.Select(c => c.Width)], rows, ChoicesOf(columns), ct);
            var lines = columns.Select(IReadOnlyList<string> (c) => [c.Header.Current, c.Explanation.Current, string.Join('\n', c.Allowed)]);
            await WriteSheetAsync(explanation, notes.Headers, NoteWidths, lines.ToAsyncEnumerable(), null, ct);
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            book.Workbook = new Book(new Sheets(
                new Sheet { Name = sheet, SheetId = 1, Id = book.GetIdOfPart(table) }, new Sheet { Name = notes.Sheet, SheetId = 2, Id = book.GetIdOfPart(explanation) }));
        }
        file.Position = 0;
        await file.CopyToAsync(target, ct);
    }

    private static async Task WriteSheetAsync(
        WorksheetPart part, IReadOnlyList<string> headers, IReadOnlyList<double> widths, IAsyncEnumerable<IReadOnlyList<string>> rows, DataValidations? choices,
        CancellationToken ct)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        // The style of a column is that of the cells somebody fills in below.
        writer.WriteElement(new Columns(widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true, Style = TextStyle })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(headers.Select(h => CellOf(h, HeaderStyle))));
        await foreach (var row in rows.WithCancellation(ct)) writer.WriteElement(new Row(row.Select(text => CellOf(TableText.Guard(text), TextStyle))) { Height = Workbook.HeightOf(row, widths), CustomHeight = true });
        writer.WriteEndElement();
        if (choices is not null) writer.WriteElement(choices);
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    /// <summary>Longest list of choices the format takes, in characters; commas part the choices.</summary>
    private const int LongestChoices = 255;

    /// <summary>Columns of which a cell is one of few words let people choose it.</summary>
    private static DataValidations? ChoicesOf(IReadOnlyList<TableColumn> columns)
    {
        var choices = columns.Select((c, i) => (Column: c, Letter: (char)('A' + i))).Where(c => IsOneOfFew(c.Column)).Select(c => new DataValidation(
            new Formula1($"\"{string.Join(',', c.Column.Allowed)}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{c.Letter}2:{c.Letter}1048576" },
        }).ToList();
        return choices.Count == 0 ? null : new DataValidations(choices) { Count = (uint)choices.Count };
    }

    private static bool IsOneOfFew(TableColumn column) => column.Allowed.Count > 0 && !column.TakesSeveral
        && column.Allowed.Sum(a => a.Current.Length + 1) <= LongestChoices && !column.Allowed.Any(a => a.Current.Contains(',', StringComparison.Ordinal));

    private static Cell CellOf(string text, uint style) => text.Length == 0
        ? new Cell { StyleIndex = style }
        : new Cell(new InlineString(new Text(XlsxText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "宋体" }), new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "宋体" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF2F2F2" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), Format(font: 0, fill: 0), Format(font: 1, fill: 2)));

    /// <summary>49 is the format's own number for text (@).</summary>
    private static CellFormat Format(uint font, uint fill) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    { NumberFormatId = 49, FontId = font, FillId = fill, ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyAlignment = true };
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DualControl.BuildingBlocks.Api;

/// <summary>A column of a table in a document.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Share">Its share of the width, relative to the other columns'.</param>
public sealed record WordColumn(string Header, int Share = 1);

/// <summary>A place on a signature line.</summary>
/// <param name="Label">What is to be written here, e.g. 签名.</param>
/// <param name="Value">What was written; null leaves a line to write on.</param>
public sealed record WordSignature(string Label, string? Value = null);

/// <summary>
/// A document as .docx, built from top to bottom and ready to print: A4, 宋体 for text and 黑体 for headings beside Times New Roman, pages numbered.
/// The same content gives the same bytes, so a document can be hashed.
/// </summary>
/// <param name="title">Title on the first page and in the properties.</param>
/// <param name="author">Author in the properties, e.g. the enterprise.</param>
/// <param name="createdAt">Time in the properties.</param>
/// <param name="header">Small print on top of each page.</param>
/// <param name="isWide">Landscape, for wide tables.</param>
public sealed partial class WordDocument(string title, string author, DateTimeOffset createdAt, string? header = null, bool isWide = false)
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Between the margins, in twentieths of a point.</summary>
    private readonly int _textWidth = isWide ? 14570 : 9070;

    private readonly Body _body = new(Styled("Title", title));

    /// <summary>A heading.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="level">1 or 2.</param>
    public WordDocument Heading(string text, int level = 1) => Add(Styled($"Heading{level}", text));

    /// <summary>A paragraph, its first line indented by two characters as Chinese text is; line breaks are kept.</summary>
    public WordDocument Paragraph(string text) => Add(Styled("BodyText", text));

    /// <summary>A table; its header row is repeated on each page.</summary>
    /// <param name="columns">Columns in order.</param>
    /// <param name="rows">Cells of each row in the order of the columns: text, <see cref="ColouredCell"/> or null.</param>
    public WordDocument Table(IReadOnlyList<WordColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var whole = columns.Sum(c => c.Share);
        var widths = columns.Select(c => $"{_textWidth * c.Share / whole}").ToList();
        var headers = columns.Select((c, i) => CellOf(c.Header, widths[i], "#F2F2F2", "TableHeader"));
        return Add(new Table([
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{_textWidth}" }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = w })),
            new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. headers]),
            .. rows.Select(r => new TableRow([new TableRowProperties(new CantSplit()), .. r.Select((cell, i) => cell is ColouredCell c ? CellOf(c.Text, widths[i], c.Colour, "TableText") : CellOf(cell?.ToString() ?? "", widths[i], null, "TableText"))])),
        ])).Add(Styled("Normal", ""));
    }

    /// <summary>The document as the answer to a request.</summary>
    /// <param name="fileName">Name the browser saves it under.</param>
    public FileAnswer As(string fileName) => new(fileName, MediaType, async (target, ct) =>
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document)) Write(document);
        await target.WriteAsync(UndatedPackage.Of(file), ct);
    });

    private WordDocument Add(OpenXmlElement element)
    {
        _body.AppendChild(element);
        return this;
    }

    private void Write(WordprocessingDocument document)
    {
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "rId1");
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.All();
        main.AddNewPart<HeaderPart>("rId2").Header = new Header(Styled("Header", header ?? ""));
        main.AddNewPart<FooterPart>("rId3").Footer = new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
            RunOf("— "), new SimpleField(RunOf("1")) { Instruction = "PAGE" }, RunOf(" / "), new SimpleField(RunOf("1")) { Instruction = "NUMPAGES" }, RunOf(" —")));
        main.AddNewPart<FontTablePart>("rId4").Fonts = WordStyles.Substitutes();
        WritePictures(main);
        main.Document = new Document((Body)_body.CloneNode(true));
        main.Document.Body!.AppendChild(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId2" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rId3" },
            isWide ? new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape } : new PageSize { Width = 11906, Height = 16838 },
            isWide
                ? new PageMargin { Top = 1134, Bottom = 1021, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 }
                : new PageMargin { Top = 1440, Bottom = 1304, Left = 1418, Right = 1418, Header = 720, Footer = 720, Gutter = 0 }));
        var properties = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(properties, "rId2");
        using var xml = properties.GetStream(FileMode.Create);
        CoreProperties().Save(xml);
    }

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), RunOf(text));

    private static Run RunOf(string text) => new(TextRules.Clean(text).ReplaceLineEndings("\n").Split('\n')
        .SelectMany(line => new OpenXmlElement[] { new Break(), new Text(line) { Space = SpaceProcessingModeValues.Preserve } }).Skip(1));

    private static Run TabOf() => new(new TabChar());
}

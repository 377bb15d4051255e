using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DualControl.BuildingBlocks.Api;

/// <content>Properties and cells.</content>
public sealed partial class WordDocument
{
    private XDocument CoreProperties()
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/",
            terms = "http://purl.org/dc/terms/", xsi = "http://www.w3.org/2001/XMLSchema-instance";
        return new XDocument(new XElement(core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", TextRules.Clean(title)),
            new XElement(dc + "creator", TextRules.Clean(author)),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), createdAt.UtcDateTime.ToString("s") + "Z")));
    }

    /// <param name="ground">Colour of the ground as <c>#RRGGBB</c>; null for none.</param>
    private static TableCell CellOf(string text, string width, string? ground, string style)
    {
        var paragraph = Styled(style, text);
        if (ground is not null && Workbook.IsDark(ground))
            foreach (var run in paragraph.Elements<Run>()) run.PrependChild(new RunProperties(new Color { Val = "FFFFFF" }));
        return new TableCell(
            new TableCellProperties([
                new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width },
                .. (ground is null ? Array.Empty<OpenXmlElement>() : [new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = ground[1..] }]),
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center },
            ]),
            paragraph);
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}

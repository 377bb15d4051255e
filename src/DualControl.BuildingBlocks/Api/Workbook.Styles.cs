using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DualControl.BuildingBlocks.Api;

/// <content>Fonts, grounds, borders.</content>
public static partial class Workbook
{
    private static Stylesheet Styles(List<string> grounds)
    {
        string[] fills = ["#F2F2F2", .. grounds];
        var line = () => new BorderPropertiesType[] { new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder() };
        var lines = line();
        foreach (var side in lines) (side.Style, side.Color) = (BorderStyleValues.Thin, new Color { Rgb = "FF808080" });
        return new Stylesheet(
            new Fonts(FontOf(), FontOf(bold: true), FontOf(white: true), FontOf(bold: true, size: 16)),
            // The first two are the format's own.
            new Fills([new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), .. fills.Select(FillOf)]),
            new Borders(new Border(line()), new Border(lines)),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([
                new CellFormat(),
                Format(font: 1, fill: 2, HorizontalAlignmentValues.Center),
                Format(font: 0, fill: 0, HorizontalAlignmentValues.Left),
                Format(font: 3, fill: 0, HorizontalAlignmentValues.Center, border: 0),
                Format(font: 0, fill: 0, HorizontalAlignmentValues.Left, border: 0),
                .. grounds.Select((g, i) => Format(IsDark(g) ? 2u : 0u, (uint)i + 3, HorizontalAlignmentValues.Center)),
            ]));
    }

    private static Font FontOf(bool bold = false, bool white = false, int size = 10) => new(
        [.. bold ? [new Bold()] : Array.Empty<OpenXmlElement>(), new FontSize { Val = size }, new Color { Rgb = white ? "FFFFFFFF" : "FF000000" }, new FontName { Val = "宋体" }]);

    private static Fill FillOf(string colour) => new(new PatternFill(new ForegroundColor { Rgb = "FF" + colour[1..] }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint font, uint fill, HorizontalAlignmentValues horizontal, uint border = 1) =>
        new(new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, WrapText = true }) { FontId = font, FillId = fill, BorderId = border, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true };

    /// <summary>Black text would be hard to read on it (ITU-R BT.601 luma below one half).</summary>
    internal static bool IsDark(string colour)
    {
        var (r, g, b) = (Convert.ToInt32(colour[1..3], 16), Convert.ToInt32(colour[3..5], 16), Convert.ToInt32(colour[5..7], 16));
        return (299 * r) + (587 * g) + (114 * b) < 128_000;
    }
}

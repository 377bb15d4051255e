using System.Globalization;
using DualControl.Risks.Domain.Grading;

namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>
/// 四色风险分布图 Draws a sheet as SVG, to be hung on a wall: title, issuing body, date and version; the map; the legend with colour, pattern and label; below it, by name, what has no
/// room for its name on the map or lies nobody knows where, so that nothing is missing.
/// </summary>
internal static class MapDrawing
{
    public const double Margin = 40;
    public const double Width = 1000;
    private const double Height = 700;
    private const double LegendHeight = 74;

    public static string Draw(MapSheet sheet)
    {
        var top = sheet.Subject is null ? 140d : 168d;
        var canvas = new Box(Margin, top, Width, Height);
        var projection = new Projection(sheet.Ground.View, canvas);
        var placed = new PlacedItems(sheet, projection, canvas, MapGroundDrawing.PlatesOn(projection, canvas));
        var isDrawn = placed.All.Count > 0 || sheet.Ground.Picture is not null || sheet.Ground.Around is not null;
        var legendTop = isDrawn ? canvas.Bottom + 22 : top;
        var cards = MapCards.Of(sheet, placed);
        var bottom = legendTop + LegendHeight + cards.Height + 46;

        using var svg = new SvgCanvas(Width + 2 * Margin, bottom, sheet.Title.Zh, $"{sheet.Title.En}. {sheet.IssuedBy}, {Date(sheet)}. {sheet.Version.Zh} {sheet.Version.En}", canvas);
        svg.Rectangle(new Box(0, 0, Width + 2 * Margin, bottom), "#FFFFFF");
        svg.Rectangle(new Box(12, 12, Width + 2 * Margin - 24, bottom - 24), "none", "#9AA0A6", 6);
        DrawHeader(svg, sheet);
        if (isDrawn)
        {
            MapGroundDrawing.Draw(svg, sheet.Ground, projection, canvas);
            MapGroundDrawing.DrawScale(svg, projection, canvas);
            svg.BeginClip();
            foreach (var item in placed.All) DrawItem(svg, item, sheet.Ground.Picture is null ? 1 : 0.82);
            foreach (var item in placed.All) DrawLabels(svg, item);
            svg.EndGroup();
            svg.Rectangle(canvas, "none", SvgCanvas.Ink);
        }
        DrawLegend(svg, sheet, legendTop);
        cards.Draw(svg, legendTop + LegendHeight);
        svg.Text(new Spot(Margin + Width / 2, bottom - 26), 10.5, "颜色之上的花纹供不辨颜色者识别；颜色旁均注明等级。 The patterns tell the levels apart without colour; each colour has its level in words.", Anchor.Middle, SvgCanvas.Faint);
        return svg.Finish();
    }

    private static void DrawHeader(SvgCanvas svg, MapSheet sheet)
    {
        var middle = Margin + Width / 2;
        var title = TextFit.Fit(sheet.Title.Zh, Width, 32, 17);
        svg.BeginGroup(sheet.Title.Zh);
        svg.Text(new Spot(middle, 62), title.Size, title.Text, Anchor.Middle, bold: true);
        svg.EndGroup();
        svg.Text(new Spot(middle, 86), 14, sheet.Title.En, Anchor.Middle, SvgCanvas.Faint);
        if (sheet.Subject is { } subject)
        {
            var (text, size) = TextFit.Fit(subject, Width, 20, 12);
            svg.BeginGroup(subject);
            svg.Text(new Spot(middle, 114), size, text, Anchor.Middle, bold: true);
            svg.EndGroup();
        }
        var line = sheet.Subject is null ? 120 : 148;
        var issuer = TextFit.Fit($"发布单位 Issued by：{sheet.IssuedBy}", 430, 14, 10);
        svg.BeginGroup(sheet.IssuedBy);
        svg.Text(new Spot(Margin, line), issuer.Size, issuer.Text);
        svg.EndGroup();
        svg.Text(new Spot(Margin + 545, line), 14, $"日期 Date：{Date(sheet)}", Anchor.Middle);
        var version = TextFit.Fit($"版本 Version：{sheet.Version.Zh} {sheet.Version.En}", 355, 14, 9);
        svg.Text(new Spot(Margin + Width, line), version.Size, version.Text, Anchor.End);
    }

    private static void DrawItem(SvgCanvas svg, PlacedItem item, double opacity)
    {
        svg.BeginGroup($"{item.Item.Name} {LevelColours.NameOf(item.Item.Level).Zh}");
        if (item.IsDot) svg.Dot(item.Spots[0], PlacedItem.DotRadius, item.Item.Level);
        else svg.Area(item.Spots, item.Item.Level, opacity);
        svg.EndGroup();
    }

    /// <summary>On white plates: dark on light is read over every colour and pattern.</summary>
    private static void DrawLabels(SvgCanvas svg, PlacedItem item)
    {
        if (item.Label is { } label)
        {
            svg.Rectangle(label.Plate, "#FFFFFF", null, 3, 0.9);
            var y = label.Plate.Y + 1;
            foreach (var line in label.Lines) svg.Text(new Spot(label.Plate.Middle.X, (y += label.Size * PlacedItems.LineHeight) - 1), label.Size, line, Anchor.Middle, bold: true);
            svg.Text(new Spot(label.Plate.Middle.X, y + label.Size * PlacedItems.LevelSize * PlacedItems.LineHeight - 1), label.Size * PlacedItems.LevelSize, LevelColours.NameOf(item.Item.Level).Zh, Anchor.Middle);
        }
        if (item.Number is not { } number) return;
        var (plate, size) = item.NumberPlate ?? (Box.Centred(item.Spots[0], 15, 15), Math.Min(10, 13 / TextFit.Width(PlacedItems.Text(number))));
        svg.Rectangle(plate, "#FFFFFF", null, item.IsDot ? 8 : 2, 0.95);
        svg.Text(new Spot(plate.Middle.X, plate.Middle.Y + size * 0.36), size, PlacedItems.Text(number), Anchor.Middle, bold: true);
    }

    private static void DrawLegend(SvgCanvas svg, MapSheet sheet, double top)
    {
        var x = Margin;
        foreach (var level in LevelPatterns.Levels)
        {
            var name = LevelColours.NameOf(level);
            svg.Swatch(new Box(x, top, 44, 32), level);
            svg.Text(new Spot(x + 54, top + 14), 15, name.Zh, bold: true);
            svg.Text(new Spot(x + 54, top + 30), 11, $"{name.En} · {sheet.Items.Count(i => i.Level == level)}", colour: SvgCanvas.Faint);
            x += 203;
        }
    }

    private static string Date(MapSheet sheet) => sheet.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using System.Xml;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskUnits;

namespace DualControl.Risks.Application.Maps;

/// <summary>A unit on the map.</summary>
internal sealed record MapUnit(string Name, IReadOnlyList<PlanPoint> Outline, RiskLevel? Level);

/// <summary>
/// 四色风险分布图 Draws each unit in its own level's colour on the 1000 × 700 plan, its name and level as text beside the colour; units without an
/// outline follow as tiles, so that none is missing.
/// </summary>
internal static class RiskMapSvg
{
    private const int Margin = 30;
    private const int Top = 90;
    private const int TileWidth = 235;
    private const int TileHeight = 56;
    private const string Fonts = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

    public static string Draw(string enterprise, DateOnly day, IReadOnlyList<MapUnit> units)
    {
        var tiles = units.Where(u => u.Outline.Count == 0).ToList();
        var tileTop = Top + (int)Outline.Height + 20;
        var legendTop = tileTop + (tiles.Count + 3) / 4 * (TileHeight + 10) + 30;
        var height = legendTop + 60;
        var width = (int)Outline.Width + 2 * Margin;

        var text = new StringBuilder();
        using (var svg = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true }))
        {
            svg.WriteStartElement("svg", "http://www.w3.org/2000/svg");
            svg.Attributes(("viewBox", $"0 0 {width} {height}"), ("width", N(width)), ("height", N(height)), ("font-family", Fonts), ("role", "img"));
            svg.Element("title", $"{enterprise} 四色安全风险分布图");
            svg.Rectangle(0, 0, width, height, "#FFFFFF", null);
            svg.Label(width / 2m, 42, 26, $"{enterprise}四色安全风险分布图", "middle");
            svg.Label(width / 2m, 70, 14, $"Four-colour safety risk map · {day:yyyy-MM-dd}", "middle");
            svg.Rectangle(Margin, Top, (int)Outline.Width, (int)Outline.Height, "#F7F7F7", "#666666");
            foreach (var unit in units.Where(u => u.Outline.Count > 0)) DrawOutline(svg, unit);
            for (var i = 0; i < tiles.Count; i++) DrawTile(svg, tiles[i], Margin + i % 4 * (TileWidth + 20), tileTop + i / 4 * (TileHeight + 10));
            DrawLegend(svg, legendTop);
            svg.WriteEndElement();
        }
        return text.ToString();
    }

    private static void DrawOutline(XmlWriter svg, MapUnit unit)
    {
        var points = unit.Outline.Select(p => (X: p.X + Margin, Y: p.Y + Top)).ToList();
        svg.WriteStartElement("polygon");
        svg.Attributes(("points", string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"))), ("fill", LevelColours.HexOf(unit.Level)),
            ("stroke", "#333333"), ("stroke-width", "2"));
        svg.WriteEndElement();
        var left = points.Min(p => p.X);
        var right = points.Max(p => p.X);
        DrawNames(svg, unit, (left + right) / 2, (points.Min(p => p.Y) + points.Max(p => p.Y)) / 2, right - left);
    }

    private static void DrawTile(XmlWriter svg, MapUnit unit, int x, int y)
    {
        svg.Rectangle(x, y, TileWidth, TileHeight, LevelColours.HexOf(unit.Level), "#333333");
        DrawNames(svg, unit, x + TileWidth / 2m, y + TileHeight / 2m, TileWidth);
    }

    /// <summary>Name above, level below, shrunk until the longer one fits the width; dark text on yellow and orange, white on the rest.</summary>
    private static void DrawNames(XmlWriter svg, MapUnit unit, decimal x, decimal y, decimal width)
    {
        var level = LevelColours.NameOf(unit.Level).Zh;
        var longest = Math.Max(unit.Name.Length, level.Length);
        var size = Math.Clamp((width - 12) / longest, 9, 17);
        var colour = unit.Level is RiskLevel.General or RiskLevel.Significant or null ? "#111111" : "#FFFFFF";
        svg.Label(x, y - 3, size, unit.Name, "middle", colour);
        svg.Label(x, y + size + 1, size * 0.85m, level, "middle", colour);
    }

    private static void DrawLegend(XmlWriter svg, int y)
    {
        var x = Margin;
        foreach (var level in (RiskLevel?[])[RiskLevel.Major, RiskLevel.Significant, RiskLevel.General, RiskLevel.Low, null])
        {
            var name = LevelColours.NameOf(level);
            svg.Rectangle(x, y, 24, 24, LevelColours.HexOf(level), "#333333");
            svg.Label(x + 32, y + 11, 13, name.Zh, "start");
            svg.Label(x + 32, y + 25, 11, name.En, "start");
            x += 200;
        }
    }

    private static void Rectangle(this XmlWriter svg, int x, int y, int width, int height, string fill, string? stroke)
    {
        svg.WriteStartElement("rect");
        svg.Attributes(("x", N(x)), ("y", N(y)), ("width", N(width)), ("height", N(height)), ("fill", fill));
        if (stroke is not null) svg.Attributes(("stroke", stroke));
        svg.WriteEndElement();
    }

    private static void Label(this XmlWriter svg, decimal x, decimal y, decimal size, string text, string anchor, string colour = "#111111")
    {
        svg.WriteStartElement("text");
        svg.Attributes(("x", N(x)), ("y", N(y)), ("font-size", N(size)), ("text-anchor", anchor), ("fill", colour));
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    private static void Element(this XmlWriter svg, string name, string text)
    {
        svg.WriteStartElement(name);
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    private static void Attributes(this XmlWriter svg, params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes) svg.WriteAttributeString(name, value);
    }

    private static string N(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using System.Xml;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;

namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>Where a text begins, ends or has its middle.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>Writes an SVG that stands alone: no script, no style sheet, no link to anything outside. All text goes through the XML writer.</summary>
internal sealed class SvgCanvas : IDisposable
{
    public const string Ink = "#1A1A1A";
    public const string Faint = "#5F6368";
    private const string Fonts = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','WenQuanYi Micro Hei',sans-serif";
    private const string Canvas = "canvas";

    private readonly StringBuilder _text = new();
    private readonly XmlWriter _svg;

    public SvgCanvas(double width, double height, string title, string description, Box clip)
    {
        _svg = XmlWriter.Create(_text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true });
        _svg.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Write(("viewBox", $"0 0 {N(width)} {N(height)}"), ("width", N(width)), ("height", N(height)), ("font-family", Fonts), ("role", "img"));
        _svg.WriteElementString("title", title);
        _svg.WriteElementString("desc", description);
        Begin("defs");
        foreach (var level in LevelPatterns.Levels.OfType<RiskLevel>()) Pattern(level);
        Begin("clipPath", ("id", Canvas));
        Shape("rect", Sides(clip));
        End();
        End();
    }

    public void Rectangle(Box box, string fill, string? stroke = null, double radius = 0, double opacity = 1) =>
        Shape("rect", [.. Sides(box), .. Corners(radius), ("fill", fill), .. Opacity(opacity), .. Stroke(stroke, 1)]);

    /// <summary>A polygon in the colour of its level, the pattern over it.</summary>
    public void Area(IReadOnlyList<Spot> corners, RiskLevel? level, double opacity)
    {
        var points = Points(corners);
        Shape("polygon", [("points", points), ("fill", LevelColours.HexOf(level)), .. Opacity(opacity), .. Stroke(Ink, 1.6), ("stroke-linejoin", "round")]);
        if (PatternOf(level) is { } pattern) Shape("path", ("d", $"M{points}Z"), ("fill", pattern));
    }

    public void Swatch(Box box, RiskLevel? level)
    {
        Shape("rect", [.. Sides(box), ("rx", "3"), ("fill", LevelColours.HexOf(level)), .. Stroke(Ink, 1)]);
        if (PatternOf(level) is { } pattern) Shape("rect", [.. Sides(box), ("rx", "3"), ("fill", pattern)]);
    }

    public void Dot(Spot at, double radius, RiskLevel? level)
    {
        (string, string)[] circle = [("cx", N(at.X)), ("cy", N(at.Y)), ("r", N(radius))];
        Shape("circle", [.. circle, ("fill", LevelColours.HexOf(level)), .. Stroke(Ink, 1.6)]);
        if (PatternOf(level) is { } pattern) Shape("circle", [.. circle, ("fill", pattern)]);
    }

    public void Line(Spot from, Spot to, string colour, double width) =>
        Shape("line", [("x1", N(from.X)), ("y1", N(from.Y)), ("x2", N(to.X)), ("y2", N(to.Y)), .. Stroke(colour, width)]);

    /// <summary>A polygon of which only the border is drawn.</summary>
    public void Border(IReadOnlyList<Spot> corners, string fill) =>
        Shape("polygon", [("points", Points(corners)), ("fill", fill), .. Stroke(Ink, 2), ("stroke-dasharray", "8 5")]);

    public void Picture(Box box, MapPicture picture) =>
        Shape("image", [.. Sides(box), ("preserveAspectRatio", "xMidYMid meet"), ("href", $"data:{picture.MediaType};base64,{Convert.ToBase64String(picture.Content)}")]);

    public void Text(Spot at, double size, string text, Anchor anchor = Anchor.Start, string colour = Ink, bool bold = false)
    {
        _svg.WriteStartElement("text");
        Write(("x", N(at.X)), ("y", N(at.Y)), ("font-size", N(size)), ("fill", colour));
        if (anchor != Anchor.Start) Write(("text-anchor", anchor == Anchor.Middle ? "middle" : "end"));
        if (bold) Write(("font-weight", "bold"));
        _svg.WriteString(text);
        _svg.WriteEndElement();
    }

    /// <summary>What is drawn until the end of the group says the title when pointed at.</summary>
    public void BeginGroup(string title)
    {
        Begin("g");
        _svg.WriteElementString("title", title);
    }

    /// <summary>What is drawn until the end of the group is cut off at the canvas.</summary>
    public void BeginClip() => Begin("g", ("clip-path", $"url(#{Canvas})"));

    public void EndGroup() => End();

    public string Finish()
    {
        End();
        _svg.Flush();
        return _text.ToString();
    }

    public void Dispose() => _svg.Dispose();

    private void Pattern(RiskLevel level)
    {
        var (side, path, colour, width) = LevelPatterns.Of(level);
        Begin("pattern", ("id", LevelPatterns.NameOf(level)!), ("patternUnits", "userSpaceOnUse"), ("width", N(side)), ("height", N(side)));
        Shape("path", ("d", path), ("fill", "none"), ("stroke", colour), ("stroke-width", width), ("stroke-linecap", "round"), ("stroke-opacity", "0.6"));
        End();
    }

    private static string? PatternOf(RiskLevel? level) => LevelPatterns.NameOf(level) is { } name ? $"url(#{name})" : null;

    private static string Points(IReadOnlyList<Spot> corners) => string.Join(' ', corners.Select(c => $"{N(c.X)},{N(c.Y)}"));

    private static (string, string)[] Sides(Box box) => [("x", N(box.X)), ("y", N(box.Y)), ("width", N(box.Width)), ("height", N(box.Height))];

    private static (string, string)[] Stroke(string? colour, double width) => colour is null ? [] : [("stroke", colour), ("stroke-width", N(width))];

    private static (string, string)[] Corners(double radius) => radius > 0 ? [("rx", N(radius))] : [];

    private static (string, string)[] Opacity(double opacity) => opacity < 1 ? [("fill-opacity", N(opacity))] : [];

    private void Shape(string name, params IEnumerable<(string, string)> attributes)
    {
        Begin(name, attributes);
        End();
    }

    private void Begin(string name, params IEnumerable<(string, string)> attributes)
    {
        _svg.WriteStartElement(name);
        Write(attributes);
    }

    private void End() => _svg.WriteEndElement();

    private void Write(params IEnumerable<(string, string)> attributes)
    {
        foreach (var (name, value) in attributes) _svg.WriteAttributeString(name, value);
    }

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

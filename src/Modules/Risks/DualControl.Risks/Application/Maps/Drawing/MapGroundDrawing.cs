using System.Globalization;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.RiskUnits;

namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>What lies under the items: the floor plan, or a grid of longitudes and latitudes; the outline they lie in; and over them the scale.</summary>
internal static class MapGroundDrawing
{
    private const string Paper = "#FAFAF7";
    private const string Grid = "#DADCE0";
    private const double LongestBar = 180;

    public static void Draw(SvgCanvas svg, MapGround ground, Projection projection, Box canvas)
    {
        svg.Rectangle(canvas, Paper);
        svg.BeginClip();
        if (ground.Picture is { } picture) svg.Picture(projection.Of(MapFrame.Plan), picture);
        else if (ground.View.Kind == MapFrameKind.Geo) DrawGraticule(svg, projection, canvas);
        else DrawGrid(svg, canvas);
        if (ground.Around is { } around && !around.IsPoint()) svg.Border(projection.Of(around), ground.Picture is null ? "#FFFFFF" : "none");
        svg.EndGroup();
    }

    /// <summary>A bar of a round length and an arrow to the north; only where the ground has a scale.</summary>
    public static void DrawScale(SvgCanvas svg, Projection projection, Box canvas)
    {
        if (projection.MetresPerUnit is not { } metresPerUnit) return;
        foreach (var plate in PlatesOn(projection, canvas)) svg.Rectangle(plate, "#FFFFFF", null, 4, 0.9);
        var metres = RoundBelow(LongestBar * metresPerUnit);
        var (length, bar) = (metres / metresPerUnit, new Spot(canvas.X + 24, canvas.Bottom - 22));
        svg.Line(bar, bar with { X = bar.X + length }, SvgCanvas.Ink, 2);
        svg.Line(bar with { Y = bar.Y - 5 }, bar with { Y = bar.Y + 5 }, SvgCanvas.Ink, 2);
        svg.Line(new Spot(bar.X + length, bar.Y - 5), new Spot(bar.X + length, bar.Y + 5), SvgCanvas.Ink, 2);
        svg.Text(new Spot(bar.X + length / 2, bar.Y - 9), 12, metres < 1000 ? $"{Plain(metres)} m" : $"{Plain(metres / 1000)} km", Anchor.Middle);
        var north = new Spot(canvas.Right - 30, canvas.Y + 50);
        svg.Line(north with { Y = north.Y + 6 }, north with { Y = north.Y - 18 }, SvgCanvas.Ink, 2);
        svg.Line(new Spot(north.X - 6, north.Y - 10), north with { Y = north.Y - 19 }, SvgCanvas.Ink, 2);
        svg.Line(new Spot(north.X + 6, north.Y - 10), north with { Y = north.Y - 19 }, SvgCanvas.Ink, 2);
        svg.Text(north with { Y = north.Y - 25 }, 12, "北 N", Anchor.Middle, bold: true);
    }

    /// <summary>Where scale and arrow stand: no label may.</summary>
    public static IReadOnlyList<Box> PlatesOn(Projection projection, Box canvas) => projection.MetresPerUnit is not { } metresPerUnit ? [] :
        [new(canvas.X + 12, canvas.Bottom - 48, RoundBelow(LongestBar * metresPerUnit) / metresPerUnit + 24, 38), new(canvas.Right - 48, canvas.Y + 8, 36, 56)];

    private static void DrawGrid(SvgCanvas svg, Box canvas)
    {
        for (var x = canvas.X + 50; x < canvas.Right; x += 50) svg.Line(new Spot(x, canvas.Y), new Spot(x, canvas.Bottom), Grid, 0.5);
        for (var y = canvas.Y + 50; y < canvas.Bottom; y += 50) svg.Line(new Spot(canvas.X, y), new Spot(canvas.Right, y), Grid, 0.5);
    }

    private static void DrawGraticule(SvgCanvas svg, Projection projection, Box canvas)
    {
        var view = projection.View;
        var step = (decimal)RoundBelow((double)Math.Max(view.Right - view.Left, view.Most - view.Least) / 3);
        for (var x = Math.Ceiling(view.Left / step) * step; x <= view.Right; x += step)
        {
            var at = projection.Of(new PlanPoint(x, view.Least)).X;
            svg.Line(new Spot(at, canvas.Y), new Spot(at, canvas.Bottom), Grid, 0.8);
            svg.Text(new Spot(at + 3, canvas.Y + 10), 9, Degrees(x, "E", "W"), colour: SvgCanvas.Faint);
        }
        for (var y = Math.Ceiling(view.Least / step) * step; y <= view.Most; y += step)
        {
            var at = projection.Of(new PlanPoint(view.Left, y)).Y;
            svg.Line(new Spot(canvas.X, at), new Spot(canvas.Right, at), Grid, 0.8);
            svg.Text(new Spot(canvas.X + 3, at - 3), 9, Degrees(y, "N", "S"), colour: SvgCanvas.Faint);
        }
    }

    /// <summary>1, 2 or 5 times a power of ten.</summary>
    private static double RoundBelow(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return power * (value / power >= 5 ? 5 : value / power >= 2 ? 2 : 1);
    }

    private static string Degrees(decimal value, string positive, string negative) => $"{Math.Abs(value).ToString("0.######", CultureInfo.InvariantCulture)}°{(value < 0 ? negative : positive)}";

    private static string Plain(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

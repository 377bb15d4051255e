namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>Finds places for labels: inside polygons or beside points, on the canvas, none over another.</summary>
internal sealed class LabelPlacer(Box canvas)
{
    private const int Rows = 14;
    private readonly List<Box> _taken = [];

    /// <summary>Keeps a place free.</summary>
    public void Take(Box box) => _taken.Add(box);

    /// <summary>A place for a label wholly inside the polygon, as near to its middle as may be; null when there is none.</summary>
    /// <param name="polygon">Corners.</param>
    /// <param name="avoid">What lies upon the polygon.</param>
    public Box? Inside(IReadOnlyList<Spot> polygon, double width, double height, IReadOnlyList<Box> avoid)
    {
        var around = Box.Around(polygon);
        var play = around.Height - height;
        if (play < 0 || around.Width < width) return null;
        var obstacles = _taken.Where(t => t.Meets(around)).Concat(avoid).ToList();
        var middle = around.Y + play / 2;
        // From the middle outwards, up and down in turn.
        for (var row = 0; row <= Rows; row++)
        {
            var top = middle + (row % 2 == 0 ? row : -row - 1) / 2 * (play / Rows);
            if (top < around.Y || top > around.Y + play) continue;
            if (WidestIn(polygon, obstacles, top, height) is not { } span || span.To - span.From < width) continue;
            var x = Math.Clamp(around.Middle.X - width / 2, span.From, span.To - width);
            return new Box(x, top, width, height);
        }
        return null;
    }

    /// <summary>A place right, left, below or above a point; null when each is taken or off the canvas.</summary>
    public Box? Beside(Spot point, double radius, double width, double height)
    {
        var gap = radius + 3;
        Box[] places =
        [
            new(point.X + gap, point.Y - height / 2, width, height), new(point.X - gap - width, point.Y - height / 2, width, height),
            new(point.X - width / 2, point.Y + gap, width, height), new(point.X - width / 2, point.Y - gap - height, width, height),
            new(point.X + gap, point.Y + 2, width, height), new(point.X + gap, point.Y - height - 2, width, height),
            new(point.X - gap - width, point.Y + 2, width, height), new(point.X - gap - width, point.Y - height - 2, width, height),
        ];
        foreach (var place in places)
            if (canvas.Holds(place) && !_taken.Exists(t => t.Meets(place))) return place;
        return null;
    }

    /// <summary>The widest stretch of a band that lies inside the polygon all the way from top to bottom, free of obstacles.</summary>
    private static (double From, double To)? WidestIn(IReadOnlyList<Spot> polygon, List<Box> obstacles, double top, double height)
    {
        var spans = SpansAt(polygon, top);
        foreach (var y in polygon.Select(p => p.Y).Where(y => y > top && y < top + height).Append(top + height / 2).Append(top + height).Distinct())
        {
            // A hair above and below: at a corner's own height the number of crossings is ambiguous.
            spans = Common(spans, SpansAt(polygon, y - 0.01));
            spans = Common(spans, SpansAt(polygon, y + (y < top + height ? 0.01 : -0.02)));
        }
        var band = new Box(double.MinValue / 4, top, double.MaxValue / 2, height);
        foreach (var obstacle in obstacles)
            if (obstacle.Meets(band)) spans = [.. spans.SelectMany(s => Without(s, obstacle))];
        (double From, double To)? widest = null;
        foreach (var span in spans)
            if (widest is not { } w || span.To - span.From > w.To - w.From) widest = span;
        return widest;
    }

    private static List<(double From, double To)> SpansAt(IReadOnlyList<Spot> polygon, double y)
    {
        var crossings = new List<double>();
        for (var i = 0; i < polygon.Count; i++)
        {
            var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Count]);
            if (a.Y <= y != b.Y <= y) crossings.Add(a.X + (y - a.Y) / (b.Y - a.Y) * (b.X - a.X));
        }
        crossings.Sort();
        var spans = new List<(double, double)>();
        for (var i = 0; i + 1 < crossings.Count; i += 2) spans.Add((crossings[i] + 1.5, crossings[i + 1] - 1.5));
        return spans;
    }

    private static List<(double From, double To)> Common(List<(double From, double To)> some, List<(double From, double To)> others) =>
        [.. some.SelectMany(_ => others, (a, b) => (From: Math.Max(a.From, b.From), To: Math.Min(a.To, b.To))).Where(s => s.From < s.To)];

    private static IEnumerable<(double From, double To)> Without((double From, double To) span, Box obstacle)
    {
        if (obstacle.Right <= span.From || obstacle.X >= span.To) return [span];
        return new[] { (span.From, To: obstacle.X - 2), (From: obstacle.Right + 2, span.To) }.Where(s => s.Item1 < s.Item2);
    }
}

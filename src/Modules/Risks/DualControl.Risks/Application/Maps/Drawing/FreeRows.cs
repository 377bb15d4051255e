namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>Where a polygon is free for labels: its inside in rows a few units apart, less what lies upon it. Made once, asked for labels of many sizes.</summary>
internal sealed class FreeRows
{
    private const double Spacing = 4;
    private const double Border = 1.5;
    private const int Tries = 14;

    private readonly Box _around;
    private readonly double _step;
    private readonly List<(double From, double To)>[] _rows;

    public FreeRows(IReadOnlyList<Spot> polygon, IEnumerable<Box> obstacles)
    {
        _around = Box.Around(polygon);
        _rows = new List<(double, double)>[Math.Clamp((int)(_around.Height / Spacing), 8, 175)];
        _step = _around.Height / _rows.Length;
        for (var i = 0; i < _rows.Length; i++) _rows[i] = SpansAt(polygon, _around.Y + (i + 0.5) * _step);
        foreach (var obstacle in obstacles)
            if (obstacle.Meets(_around))
                for (var i = RowAbove(obstacle.Y); i <= RowBelow(obstacle.Bottom); i++) Cut(_rows[i], obstacle);
    }

    /// <summary>A place for a label wholly inside, as near to the middle as may be; null when there is none.</summary>
    public Box? Find(double width, double height)
    {
        var play = _around.Height - height;
        if (play < 0 || _around.Width < width) return null;
        // From the middle outwards, up and down in turn.
        for (var i = 0; i <= Tries; i++)
        {
            var top = _around.Y + play / 2 + (i % 2 == 0 ? i : -i - 1) / 2 * (play / Tries);
            if (top < _around.Y - 0.001 || top > _around.Y + play + 0.001) continue;
            if (WidestIn(RowAbove(top), RowBelow(top + height), width) is not var (from, to)) continue;
            return new Box(Math.Max(from, Math.Min(_around.Middle.X - width / 2, to - width)), top, width, height);
        }
        return null;
    }

    /// <summary>The widest stretch that is free in all these rows, if it has the width.</summary>
    private (double From, double To)? WidestIn(int first, int last, double width)
    {
        var common = _rows[first];
        for (var i = first + 1; i <= last && common.Count > 0; i++) common = Common(common, _rows[i], width);
        (double From, double To)? widest = null;
        foreach (var span in common)
            if (span.To - span.From >= width && (widest is not { } w || span.To - span.From > w.To - w.From)) widest = span;
        return widest;
    }

    private int RowAbove(double y) => Math.Clamp((int)Math.Floor((y - _around.Y) / _step - 0.5), 0, _rows.Length - 1);

    private int RowBelow(double y) => Math.Clamp((int)Math.Ceiling((y - _around.Y) / _step - 0.5), 0, _rows.Length - 1);

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
        for (var i = 0; i + 1 < crossings.Count; i += 2)
            if (crossings[i + 1] - crossings[i] > 2 * Border) spans.Add((crossings[i] + Border, crossings[i + 1] - Border));
        return spans;
    }

    private static List<(double From, double To)> Common(List<(double From, double To)> some, List<(double From, double To)> others, double atLeast)
    {
        var common = new List<(double, double)>();
        foreach (var a in some)
            foreach (var b in others)
                if (Math.Max(a.From, b.From) is var from && Math.Min(a.To, b.To) is var to && to - from >= atLeast) common.Add((from, to));
        return common;
    }

    private static void Cut(List<(double From, double To)> spans, Box obstacle)
    {
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            var (from, to) = spans[i];
            if (obstacle.Right + Border <= from || obstacle.X - Border >= to) continue;
            spans.RemoveAt(i);
            if (obstacle.X - Border > from) spans.Add((from, obstacle.X - Border));
            if (obstacle.Right + Border < to) spans.Add((obstacle.Right + Border, to));
        }
    }
}

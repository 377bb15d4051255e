namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>Remembers which places of the canvas are taken, and finds free ones: in a polygon, or beside a point.</summary>
internal sealed class LabelPlacer(Box canvas)
{
    private readonly List<Box> _taken = [];

    /// <summary>Keeps a place free.</summary>
    public void Take(Box box) => _taken.Add(box);

    /// <summary>The inside of a polygon, less what is taken.</summary>
    /// <param name="polygon">Corners.</param>
    /// <param name="upon">What else lies upon the polygon.</param>
    public FreeRows Inside(IReadOnlyList<Spot> polygon, IEnumerable<Box> upon) => new(polygon, _taken.Concat(upon));

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
}

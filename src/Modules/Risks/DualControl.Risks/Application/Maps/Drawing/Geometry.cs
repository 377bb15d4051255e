using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.RiskUnits;

namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>A point of the sheet.</summary>
internal readonly record struct Spot(double X, double Y);

/// <summary>A rectangle of the sheet.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;
    public double Bottom => Y + Height;
    public Spot Middle => new(X + Width / 2, Y + Height / 2);

    public bool Meets(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
    public bool Holds(Box other) => other.X >= X && other.Right <= Right && other.Y >= Y && other.Bottom <= Bottom;
    public Box Grown(double by) => new(X - by, Y - by, Width + 2 * by, Height + 2 * by);

    public static Box Around(IReadOnlyList<Spot> spots)
    {
        var (left, top) = (spots.Min(s => s.X), spots.Min(s => s.Y));
        return new Box(left, top, spots.Max(s => s.X) - left, spots.Max(s => s.Y) - top);
    }

    public static Box Centred(Spot at, double width, double height) => new(at.X - width / 2, at.Y - height / 2, width, height);
}

/// <summary>From the coordinates of a map to those of the sheet. WGS 84 is drawn north up, a degree of longitude as much shorter as it is in the middle of the map.</summary>
internal sealed class Projection
{
    private const double MetresPerDegree = 111_320;
    private readonly bool _isGeo;
    private readonly double _left, _top, _scaleX, _scaleY, _offsetX, _offsetY;

    public Projection(MapFrame view, Box canvas)
    {
        _isGeo = view.Kind == MapFrameKind.Geo;
        View = view;
        var (width, height) = ((double)(view.Right - view.Left), (double)(view.Most - view.Least));
        var narrowing = _isGeo ? Math.Cos((double)(view.Most + view.Least) / 2 * Math.PI / 180) : 1;
        _scaleY = Math.Min(canvas.Width / (width * narrowing), canvas.Height / height);
        _scaleX = _scaleY * narrowing;
        (_left, _top) = ((double)view.Left, (double)(_isGeo ? view.Most : view.Least));
        (_offsetX, _offsetY) = (canvas.X + (canvas.Width - width * _scaleX) / 2, canvas.Y + (canvas.Height - height * _scaleY) / 2);
    }

    public MapFrame View { get; }

    /// <summary>Metres on the ground to one unit of the sheet; null on a plan, whose scale nobody knows.</summary>
    public double? MetresPerUnit => _isGeo ? MetresPerDegree / _scaleY : null;

    public Spot Of(PlanPoint point) => new(
        _offsetX + ((double)point.X - _left) * _scaleX,
        _offsetY + (_isGeo ? _top - (double)point.Y : (double)point.Y - _top) * _scaleY);

    public IReadOnlyList<Spot> Of(MapShape shape) => [.. shape.Points.Select(Of)];

    public Box Of(MapFrame frame) => Box.Around([Of(new PlanPoint(frame.Left, frame.Least)), Of(new PlanPoint(frame.Right, frame.Most))]);
}

using DualControl.Risks.Domain.RiskUnits;

namespace DualControl.Risks.Domain.Maps;

/// <summary>Two sides of a polygon that meet where they must not.</summary>
/// <param name="First">Index of the point at which the one begins.</param>
/// <param name="Second">Index of the point at which the other begins.</param>
internal readonly record struct MeetingSides(int First, int Second);

/// <summary>A polygon whose sides meet at their common corners only; the last point is joined to the first.</summary>
internal static class SimplePolygon
{
    public const int FewestPoints = 3;
    public const int MostPoints = 200;

    /// <summary>Null when no two sides meet; otherwise the first pair that does.</summary>
    public static MeetingSides? FindMeeting(IReadOnlyList<PlanPoint> points)
    {
        // Neighbours that overlap make another side touch one of them, except in a triangle, which has no other side.
        var flat = points.Count == 3 && Side(points[0], points[1], points[2]) == 0;
        for (var i = 0; i < points.Count; i++)
            for (var j = i + 1; j < points.Count; j++)
            {
                var adjacent = j == i + 1 || (i == 0 && j == points.Count - 1);
                if (adjacent ? flat || points[i] == points[j] : Cross(points[i], points[(i + 1) % points.Count], points[j], points[(j + 1) % points.Count]))
                    return new MeetingSides(i, j);
            }
        return null;
    }

    private static bool Cross(PlanPoint a, PlanPoint b, PlanPoint c, PlanPoint d)
    {
        var (d1, d2, d3, d4) = (Side(c, d, a), Side(c, d, b), Side(a, b, c), Side(a, b, d));
        return (d1 * d2 < 0 && d3 * d4 < 0)
            || (d1 == 0 && Between(c, d, a)) || (d2 == 0 && Between(c, d, b)) || (d3 == 0 && Between(a, b, c)) || (d4 == 0 && Between(a, b, d));
    }

    private static int Side(PlanPoint a, PlanPoint b, PlanPoint p) => Math.Sign((b.X - a.X) * (p.Y - a.Y) - (b.Y - a.Y) * (p.X - a.X));

    private static bool Between(PlanPoint a, PlanPoint b, PlanPoint p) =>
        Math.Min(a.X, b.X) <= p.X && p.X <= Math.Max(a.X, b.X) && Math.Min(a.Y, b.Y) <= p.Y && p.Y <= Math.Max(a.Y, b.Y);
}

using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain.RiskUnits;

/// <summary>平面坐标 A point of the plan.</summary>
/// <param name="X">横坐标 0–1000, from the left.</param>
/// <param name="Y">纵坐标 0–700, from the top.</param>
internal sealed record PlanPoint(decimal X, decimal Y);

/// <summary>The outline of a unit on the plan: a simple polygon inside 1000 × 700.</summary>
internal static class Outline
{
    public const decimal Width = 1000m;
    public const decimal Height = 700m;

    /// <summary>Null when the polygon is right; otherwise the place that is wrong.</summary>
    public static Error? Check(IReadOnlyList<PlanPoint> points)
    {
        if (points.Count is < 3 or > 200) return RiskErrors.OutlineInvalid.At(new FieldError("outline", "risk_unit.outline_points"));
        for (var i = 0; i < points.Count; i++)
            if (points[i].X is < 0 or > Width || points[i].Y is < 0 or > Height)
                return RiskErrors.OutlineInvalid.At(new FieldError($"outline[{i}]", "risk_unit.outline_outside"));
        // Neighbours that overlap make another side touch one of them, except in a triangle, which has no other side.
        var flat = points.Count == 3 && Side(points[0], points[1], points[2]) == 0;
        for (var i = 0; i < points.Count; i++)
            for (var j = i + 1; j < points.Count; j++)
            {
                var adjacent = j == i + 1 || (i == 0 && j == points.Count - 1);
                if (adjacent ? flat || points[i] == points[j] : Cross(points[i], points[(i + 1) % points.Count], points[j], points[(j + 1) % points.Count]))
                    return RiskErrors.OutlineInvalid.At(new FieldError($"outline[{j}]", "risk_unit.outline_crosses", i, j));
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

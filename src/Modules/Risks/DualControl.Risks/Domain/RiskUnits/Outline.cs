using DualControl.Risks.Domain.Maps;
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
        if (points.Count is < SimplePolygon.FewestPoints or > SimplePolygon.MostPoints) return RiskErrors.OutlineInvalid.At(new FieldError("outline", "risk_unit.outline_points"));
        for (var i = 0; i < points.Count; i++)
            if (points[i].X is < 0 or > Width || points[i].Y is < 0 or > Height)
                return RiskErrors.OutlineInvalid.At(new FieldError($"outline[{i}]", "risk_unit.outline_outside"));
        return SimplePolygon.FindMeeting(points) is var (first, second) ? RiskErrors.OutlineInvalid.At(new FieldError($"outline[{second}]", "risk_unit.outline_crosses", first, second)) : null;
    }
}

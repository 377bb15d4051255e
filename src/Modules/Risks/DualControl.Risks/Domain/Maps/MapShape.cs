using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain.Maps;

/// <summary>A place on the map: one point, or a polygon without holes whose last point is joined to the first.</summary>
internal sealed record MapShape(IReadOnlyList<PlanPoint> Points)
{
    public static MapShape At(decimal x, decimal y) => new([new PlanPoint(x, y)]);

    public bool IsPoint() => Points.Count == 1;

    /// <summary>Null when it is right; otherwise the place that is wrong.</summary>
    /// <param name="path">Where the GeoJSON coordinates stand in the request.</param>
    public Error? Check(MapFrame frame, string path)
    {
        if (!IsPoint() && Points.Count is < SimplePolygon.FewestPoints or > SimplePolygon.MostPoints) return Refuse(path, "risk_map.ring_points");
        for (var i = 0; i < Points.Count; i++)
            if (!frame.Contains(Points[i])) return Refuse(Place(i), "risk_map.outside", frame);
        return !IsPoint() && SimplePolygon.FindMeeting(Points) is var (first, second) ? Refuse(Place(second), "risk_map.crosses", first, second) : null;

        string Place(int i) => IsPoint() ? path : $"{path}[0][{i}]";
    }

    /// <summary>The refusal of a shape, with the place and the reason.</summary>
    public static Error Refuse(string path, string reason, params object[] arguments) => RiskErrors.ShapeInvalid.At(new FieldError(path, reason, arguments));
}

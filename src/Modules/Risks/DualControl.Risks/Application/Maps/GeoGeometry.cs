using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Application.Maps;

/// <summary>几何 A GeoJSON geometry (RFC 7946) in the coordinates of the enterprise's map: WGS 84 degrees [longitude, latitude], or plan coordinates [x, y].</summary>
/// <param name="Type">类型 <c>Point</c> or <c>Polygon</c>.</param>
/// <param name="Coordinates">坐标 Point: [x, y]. Polygon: one ring [[[x, y], …]] of 3–200 corners, closed by repeating the first position, no hole, not crossing itself.</param>
internal sealed record GeoGeometry(string Type, JsonElement Coordinates)
{
    public static GeoGeometry? Of(MapShape? shape) => shape is null ? null
        : shape.IsPoint() ? new("Point", JsonSerializer.SerializeToElement(PairOf(shape.Points[0]), JsonSetup.Options))
        : new("Polygon", JsonSerializer.SerializeToElement<decimal[][][]>([[.. shape.Points.Append(shape.Points[0]).Select(PairOf)]], JsonSetup.Options));

    /// <summary>The shape without its closing position, or the place at which this is no shape.</summary>
    /// <param name="path">Where the geometry stands in the request.</param>
    public Result<MapShape> ToShape(string path)
    {
        if (Type is not ("Point" or "Polygon")) return MapShape.Refuse($"{path}.type", "risk_map.geometry_type");
        path = $"{path}.coordinates";
        if (Type == "Point") return PointOf(Coordinates) is { } at ? new MapShape([at]) : MapShape.Refuse(path, "risk_map.position");
        if (Coordinates.ValueKind != JsonValueKind.Array || Coordinates.GetArrayLength() == 0) return MapShape.Refuse(path, "risk_map.ring_points");
        if (Coordinates.GetArrayLength() > 1) return MapShape.Refuse($"{path}[1]", "risk_map.hole");
        var ring = Coordinates[0];
        // Four positions at least: three corners, and the first one again.
        if (ring.ValueKind != JsonValueKind.Array || ring.GetArrayLength() is <= SimplePolygon.FewestPoints or > SimplePolygon.MostPoints + 1) return MapShape.Refuse($"{path}[0]", "risk_map.ring_points");
        var points = new List<PlanPoint>(ring.GetArrayLength());
        foreach (var position in ring.EnumerateArray())
        {
            if (PointOf(position) is not { } point) return MapShape.Refuse($"{path}[0][{points.Count}]", "risk_map.position");
            points.Add(point);
        }
        if (points[^1] != points[0]) return MapShape.Refuse($"{path}[0][{points.Count - 1}]", "risk_map.ring_open");
        return new MapShape(points[..^1]);
    }

    private static PlanPoint? PointOf(JsonElement position) =>
        position.ValueKind == JsonValueKind.Array && position.GetArrayLength() == 2 && NumberOf(position[0]) is { } x && NumberOf(position[1]) is { } y ? new PlanPoint(x, y) : null;

    /// <summary>To a centimetre on the earth: seven places.</summary>
    private static decimal? NumberOf(JsonElement number) => number.ValueKind == JsonValueKind.Number && number.TryGetDecimal(out var value) ? decimal.Round(value, 7) : null;

    private static decimal[] PairOf(PlanPoint point) => [point.X, point.Y];
}

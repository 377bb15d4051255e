using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DualControl.Risks.Application.Maps.Drawing;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.RiskUnits;

namespace DualControl.Risks.Application.Maps;

/// <summary>
/// Writes a sheet as a GeoJSON FeatureCollection (RFC 7946). Of a map in plan coordinates the positions are [x, y] with y downwards; the member <c>coordinates</c> says which they are.
/// What is not drawn has the geometry null.
/// </summary>
internal static class MapFeatures
{
    public static byte[] Write(MapSheet sheet)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteString("title", sheet.Title.Zh);
            json.WriteString("issuedBy", sheet.IssuedBy);
            json.WriteString("date", sheet.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("version", sheet.Version.Zh);
            json.WriteString("coordinates", sheet.Ground.View.Kind == MapFrameKind.Geo ? "wgs84" : "plan");
            WriteBounds(json, sheet.Ground.View);
            json.WriteStartArray("features");
            if (sheet.Ground.Around is { } around) WriteFeature(json, around, () => json.WriteString("kind", "outline"));
            foreach (var item in sheet.Items) WriteItem(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, MapItem item) => WriteFeature(json, item.Shape, () =>
    {
        var name = LevelColours.NameOf(item.Level);
        json.WriteString("kind", item.Kind);
        json.WriteString("name", item.Name);
        json.WriteString("level", item.Level is { } level ? JsonNamingPolicy.CamelCase.ConvertName(level.ToString()) : null);
        json.WriteString("levelNameZh", name.Zh);
        json.WriteString("levelNameEn", name.En);
        json.WriteString("colour", LevelColours.HexOf(item.Level));
        json.WriteString("pattern", LevelPatterns.NameOf(item.Level));
    }, item.Id);

    private static void WriteFeature(Utf8JsonWriter json, MapShape? shape, Action writeProperties, Guid? id = null)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        if (id is { } known) json.WriteString("id", known);
        if (shape is null) json.WriteNull("geometry");
        else WriteGeometry(json, shape);
        json.WriteStartObject("properties");
        writeProperties();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, MapShape shape)
    {
        json.WriteStartObject("geometry");
        json.WriteString("type", shape.IsPoint() ? "Point" : "Polygon");
        json.WritePropertyName("coordinates");
        if (shape.IsPoint()) WritePosition(json, shape.Points[0]);
        else
        {
            json.WriteStartArray();
            json.WriteStartArray();
            var ring = CounterClockwise(shape.Points);
            foreach (var point in ring) WritePosition(json, point);
            WritePosition(json, ring[0]);
            json.WriteEndArray();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    /// <summary>The right-hand rule of RFC 7946, 3.1.6.</summary>
    private static IReadOnlyList<PlanPoint> CounterClockwise(IReadOnlyList<PlanPoint> points)
    {
        var area = points.Select((p, i) => (p, next: points[(i + 1) % points.Count])).Sum(s => s.p.X * s.next.Y - s.next.X * s.p.Y);
        return area < 0 ? [.. points.Reverse()] : points;
    }

    private static void WriteBounds(Utf8JsonWriter json, MapFrame view)
    {
        json.WriteStartArray("bbox");
        foreach (var side in (decimal[])[view.Left, view.Least, view.Right, view.Most]) json.WriteNumberValue(side);
        json.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter json, PlanPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(point.X);
        json.WriteNumberValue(point.Y);
        json.WriteEndArray();
    }
}

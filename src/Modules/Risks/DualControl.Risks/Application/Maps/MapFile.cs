using System.Text;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Maps.Drawing;

namespace DualControl.Risks.Application.Maps;

/// <summary>A sheet as a file: drawn as SVG, or as GeoJSON for front ends.</summary>
internal static class MapFile
{
    public const string Svg = "image/svg+xml";
    public const string GeoJson = "application/geo+json";

    public static FileAnswer SvgOf(MapSheet sheet) => Of(sheet, "svg", Svg, Encoding.UTF8.GetBytes(MapDrawing.Draw(sheet)));

    public static FileAnswer GeoJsonOf(MapSheet sheet) => Of(sheet, "geojson", GeoJson, MapFeatures.Write(sheet));

    private static FileAnswer Of(MapSheet sheet, string extension, string mediaType, byte[] content) =>
        new($"{sheet.Title.Zh}-{sheet.Day:yyyyMMdd}.{extension}", mediaType, (stream, ct) => stream.WriteAsync(content, ct).AsTask());
}

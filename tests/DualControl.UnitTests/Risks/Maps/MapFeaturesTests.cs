using System.Text;
using System.Text.Json.Nodes;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Maps;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.MapSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>The map as GeoJSON.</summary>
public sealed class MapFeaturesTests
{
    [Fact]
    public void Each_item_is_a_feature_with_name_level_colour_and_pattern_and_a_place_or_none()
    {
        var area = Item("热源厂\"<", RiskLevel.Major, new MapShape(Points("118.53,36.85 118.53,36.86 118.54,36.85")));
        var json = Write([area, Item("换热站", null, MapShape.At(118.55m, 36.865m)), Item("办公楼", RiskLevel.Low)], MapFrame.Of(Bounds));

        json["type"]!.GetValue<string>().ShouldBe("FeatureCollection");
        (json["issuedBy"]!.GetValue<string>(), json["date"]!.GetValue<string>(), json["coordinates"]!.GetValue<string>()).ShouldBe(("甲燃气有限公司", "2026-06-15", "wgs84"));
        json["bbox"]!.ToJsonString().ShouldBe("[118.52,36.84,118.56,36.87]");
        var features = json["features"]!.AsArray();
        features.Count.ShouldBe(3);
        features[0]!["id"]!.GetValue<string>().ShouldBe(area.Id.ToString());
        // Closed, and turned counter-clockwise as RFC 7946 asks.
        features[0]!["geometry"]!.ToJsonString().ShouldBe("""{"type":"Polygon","coordinates":[[[118.54,36.85],[118.53,36.86],[118.53,36.85],[118.54,36.85]]]}""");
        var properties = features[0]!["properties"]!;
        (properties["kind"]!.GetValue<string>(), properties["name"]!.GetValue<string>(), properties["level"]!.GetValue<string>(), properties["colour"]!.GetValue<string>(), properties["pattern"]!.GetValue<string>())
            .ShouldBe(("unit", "热源厂\"<", "major", "#E60012", "cross-hatch"));
        features[1]!["geometry"]!.ToJsonString().ShouldBe("""{"type":"Point","coordinates":[118.55,36.865]}""");
        features[1]!["properties"]!["level"].ShouldBeNull();
        features[1]!["properties"]!["levelNameZh"]!.GetValue<string>().ShouldBe("未评价（灰）");
        features[2]!["geometry"].ShouldBeNull();
    }

    [Fact]
    public void Plan_coordinates_say_that_they_are() => Write([Item("储罐区", RiskLevel.Low, Square)], MapFrame.Plan)["coordinates"]!.GetValue<string>().ShouldBe("plan");

    private static JsonNode Write(IReadOnlyList<MapItem> items, MapFrame frame) =>
        JsonNode.Parse(Encoding.UTF8.GetString(MapFeatures.Write(Sheet(items, ground: new MapGround(frame)))))!;
}

using System.Text.Json;
using DualControl.Attachments.Contracts;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.SharedKernel.Results;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.MapSamples;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>What may be marked on a map, and on what it is drawn; each refusal names the place.</summary>
public sealed class MapShapeTests
{
    private static readonly MapFrame Geo = MapFrame.Of(Bounds);

    [Theory]
    [InlineData("Point", "[118.53, 36.85]", 1)]
    [InlineData("Polygon", "[[[118.53,36.85],[118.54,36.85],[118.54,36.86],[118.53,36.85]]]", 3)]
    [InlineData("Polygon", "[[[118.52,36.84],[118.52,36.87],[118.56,36.87],[118.56,36.84],[118.52,36.84]]]", 4)] // the bounds themselves, clockwise
    public void A_point_and_a_closed_ring_become_a_shape_and_come_back_as_they_were(string type, string coordinates, int points)
    {
        var geometry = Geometry(type, coordinates);

        var shape = geometry.ToShape("unit").Value;

        shape.Points.Count.ShouldBe(points);
        shape.Check(Geo, "unit.coordinates").ShouldBeNull();
        var back = GeoGeometry.Of(shape)!;
        (back.Type, back.Coordinates.GetRawText()).ShouldBe((type, coordinates.Replace(" ", "", StringComparison.Ordinal)));
        GeoGeometry.Of(null).ShouldBeNull();
    }

    [Theory]
    [InlineData("LineString", "[[1,2],[3,4]]", "risk_map.geometry_type", "unit.type")]
    [InlineData("point", "[1,2]", "risk_map.geometry_type", "unit.type")]
    [InlineData("Point", "[1]", "risk_map.position", "unit.coordinates")]
    [InlineData("Point", "[1,2,3]", "risk_map.position", "unit.coordinates")]
    [InlineData("Point", "[\"1\",2]", "risk_map.position", "unit.coordinates")]
    [InlineData("Point", "null", "risk_map.position", "unit.coordinates")]
    [InlineData("Point", "[1e40,2]", "risk_map.position", "unit.coordinates")]
    [InlineData("Polygon", "{}", "risk_map.ring_points", "unit.coordinates")]
    [InlineData("Polygon", "[]", "risk_map.ring_points", "unit.coordinates")]
    [InlineData("Polygon", "[7]", "risk_map.ring_points", "unit.coordinates[0]")]
    [InlineData("Polygon", "[[[0,0],[1,1],[0,0]]]", "risk_map.ring_points", "unit.coordinates[0]")] // two corners
    [InlineData("Polygon", "[[[0,0],[1,1],[1,0],[0,1]]]", "risk_map.ring_open", "unit.coordinates[0][3]")]
    [InlineData("Polygon", "[[[0,0],[1,1],[1],[0,0]]]", "risk_map.position", "unit.coordinates[0][2]")]
    [InlineData("Polygon", "[[[0,0],[9,0],[9,9],[0,0]],[[5,1],[6,1],[6,2],[5,1]]]", "risk_map.hole", "unit.coordinates[1]")]
    public void What_is_no_geometry_is_refused_at_its_place(string type, string coordinates, string code, string path) =>
        ShouldBeRefused(Geometry(type, coordinates).ToShape("unit").Error, code, path);

    [Fact]
    public void A_ring_has_at_most_200_corners()
    {
        static GeoGeometry Circle(int n) => Geometry("Polygon", JsonSerializer.Serialize(new[] { Enumerable.Range(0, n).Append(0).Select(i => new[] { Math.Cos(2 * Math.PI * i / n), Math.Sin(2 * Math.PI * i / n) }) }));

        Circle(200).ToShape("unit").IsFailure.ShouldBeFalse();
        ShouldBeRefused(Circle(201).ToShape("unit").Error, "risk_map.ring_points", "unit.coordinates[0]");
    }

    [Theory]
    [InlineData("118.53,36.85 118.57,36.85 118.53,36.86", "risk_map.outside", "at[0][1]")]
    [InlineData("118.53,36.85 118.54,36.86 118.54,36.85 118.53,36.86", "risk_map.crosses", "at[0][2]")] // a bow tie
    [InlineData("118.53,36.85 118.54,36.86", "risk_map.ring_points", "at")]
    [InlineData("1,1", "risk_map.outside", "at")]
    public void A_shape_off_the_map_or_crossing_itself_is_refused_at_the_place(string points, string code, string path) => ShouldBeRefused(new MapShape(Points(points)).Check(Geo, "at"), code, path);

    [Fact]
    public void The_sides_that_cross_and_the_bounds_are_told()
    {
        new MapShape(Points("0,0 10,10 10,0 0,10")).Check(MapFrame.Plan, "at")!.Fields.Single().Reason.Arguments.ShouldBe([0, 2]);
        MapShape.At(1001, 0).Check(MapFrame.Plan, "at")!.Fields.Single().Reason.Arguments.Single().ToString().ShouldBe("0–1000, 0–700");
        Geo.ToString().ShouldBe("118.52–118.56, 36.84–36.87");
    }

    [Fact]
    public void Marks_are_of_the_units_own_factors_each_once()
    {
        var (own, foreign) = (RiskFactorId.New(), RiskFactorId.New());
        var marks = UnitMarks.Of(Unit());
        Error? Refusal(params FactorMark[] factors) => marks.Mark(MapFrame.Plan, null, factors, new HashSet<RiskFactorId> { own }, Manager, Now).Error;

        ShouldBeRefused(Refusal(new FactorMark(foreign, Square)), "risk_map.factor_of_other_unit", "factors[0].riskFactorId", nested: false);
        ShouldBeRefused(Refusal(new FactorMark(own, Square), new FactorMark(own, Square)), "risk_map.factor_twice", "factors[1].riskFactorId", nested: false);
        ShouldBeRefused(Refusal(new FactorMark(own, MapShape.At(1, -1))), "risk_map.outside", "factors[0].geometry.coordinates");
        ShouldBeRefused(marks.Mark(MapFrame.Plan, MapShape.At(0, 701), [], new HashSet<RiskFactorId>(), Manager, Now).Error, "risk_map.outside", "unit.coordinates");
        marks.Factors.ShouldBeEmpty();
        marks.Mark(Geo, null, [new FactorMark(own, MapShape.At(118.53m, 36.85m))], new HashSet<RiskFactorId> { own }, Manager, Now).IsFailure.ShouldBeFalse();
        (marks.Kind, marks.Factors.Single().RiskFactorId, marks.MarkedBy, marks.MarkedAt).ShouldBe((MapFrameKind.Geo, own, Manager, Now));
    }

    [Theory]
    [InlineData(false, null, 0, false, null, null)]
    [InlineData(false, "image/png", 1000, false, null, null)]
    [InlineData(false, "image/jpeg", RiskMapPlan.MostPictureBytes, false, null, null)]
    [InlineData(true, null, 0, true, null, null)]
    [InlineData(false, "image/webp", 1000, false, "risk_map.plan_picture", "pictureId")]
    [InlineData(false, "application/pdf", 1000, false, "risk_map.plan_picture", "pictureId")]
    [InlineData(false, "image/png", RiskMapPlan.MostPictureBytes + 1, false, "risk_map.plan_picture_too_large", "pictureId")]
    [InlineData(true, "image/png", 1000, true, "risk_map.plan_picture", "pictureId")]
    [InlineData(true, null, 0, false, "risk_map.plan_bounds", "bounds")]
    [InlineData(false, null, 0, true, "risk_map.plan_bounds", "bounds")]
    public void A_plan_has_a_small_picture_or_none_the_earth_has_bounds(bool isGeo, string? mediaType, long size, bool bounded, string? code, string? path)
    {
        var picture = mediaType is null ? null : new AttachedFile(AttachmentId.New(), "平面图", mediaType, size, new string('0', 64));
        var kind = isGeo ? MapFrameKind.Geo : MapFrameKind.Plan;

        var set = RiskMapPlan.Set(Gas, kind, picture, bounded ? Bounds : null, Manager, Now);

        if (code is null) set.Value.Frame.Kind.ShouldBe(kind);
        else ShouldBeRefused(set.Error, code, path!, nested: false);
    }

    [Theory]
    [InlineData(-181, 0, 1, 1, "west")]
    [InlineData(0, -86, 1, 1, "south")]
    [InlineData(1, 0, 1, 1, "east")]
    [InlineData(0, 0, 5.1, 1, "east")]
    [InlineData(178, 0, 181, 1, "east")]
    [InlineData(0, 1, 1, 0.5, "north")]
    [InlineData(0, 84, 1, 86, "north")]
    [InlineData(175, 80, 180, 85, null)]
    public void Bounds_are_of_the_earth_and_of_one_place(double west, double south, double east, double north, string? wrong)
    {
        var set = RiskMapPlan.Set(Gas, MapFrameKind.Geo, null, new GeoBounds((decimal)west, (decimal)south, (decimal)east, (decimal)north), Manager, Now);

        if (wrong is null) set.IsFailure.ShouldBeFalse();
        else ShouldBeRefused(set.Error, "risk_map.plan_bounds", $"bounds.{wrong}", nested: false);
    }

    private static GeoGeometry Geometry(string type, string coordinates) => new(type, JsonDocument.Parse(coordinates).RootElement);

    private static void ShouldBeRefused(Error? refusal, string code, string path, bool nested = true)
    {
        refusal.ShouldNotBeNull().Code.ShouldBe(nested ? "risk_map.shape_invalid" : code);
        (refusal.Fields.Single().Reason.Code, refusal.Fields.Single().Path).ShouldBe((code, path));
    }
}

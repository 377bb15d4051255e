using DualControl.Attachments.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskPublications;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.MapSamples;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>What is read for the maps, and what each of them shows.</summary>
public sealed class RiskMapsTests
{
    private readonly InMemory<RiskUnit> _units = new();
    private readonly InMemory<RiskFactor> _factors = new();
    private readonly InMemory<RiskMapPlan> _plans = new();
    private readonly InMemory<UnitMarks> _marks = new();
    private readonly InMemory<RiskPublication> _publications = new();

    [Fact]
    public async Task A_unit_has_the_highest_level_of_its_factors_in_force()
    {
        var (graded, bare) = (Add("储罐区"), Add("办公楼"));
        _factors.Add(InForce(Content(RiskLevel.General), graded));
        _factors.Add(InForce(Content(RiskLevel.Significant), graded));
        _factors.Add(Drafted(Content(RiskLevel.Major), unit: graded));

        var map = await ReadAsync();

        map.Units.Select(u => (u.Id, u.Level, u.Factors.Count)).ShouldBe([(graded.Id, RiskLevel.Significant, 2), (bare.Id, null, 0)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_unit_is_drawn_by_its_mark_or_its_outline_and_only_in_the_maps_own_coordinates()
    {
        var unit = Add("储罐区", Square);
        (await ReadAsync()).Units.Single().Shape!.Points.ShouldBe(Square.Points);

        var factor = InForce(Content(), unit);
        _factors.Add(factor);
        Mark(unit, MapFrame.Plan, Rectangle(0, 0, 50, 50), new FactorMark(factor.Id, MapShape.At(20, 20)));
        var marked = (await ReadAsync()).Units.Single();
        marked.Shape!.Points.ShouldBe(Rectangle(0, 0, 50, 50).Points);
        marked.Factors.Single().Shape!.Points.Single().ShouldBe(new PlanPoint(20, 20));

        _plans.Add(RiskMapPlan.Set(Gas, MapFrameKind.Geo, null, Bounds, Manager, Now).Value);
        (await ReadAsync()).Units.Single().ShouldSatisfyAllConditions(u => u.Shape.ShouldBeNull(), u => u.Factors.Single().Shape.ShouldBeNull());
    }

    [Fact]
    public async Task What_lies_outside_bounds_drawn_closer_since_is_listed()
    {
        var unit = Add("换热站");
        _plans.Add(RiskMapPlan.Set(Gas, MapFrameKind.Geo, null, Bounds, Manager, Now).Value);
        Mark(unit, MapFrame.Of(Bounds), MapShape.At(118.55m, 36.86m));
        (await ReadAsync()).Units.Single().Shape.ShouldNotBeNull();

        _plans.Rows.Single().Change(MapFrameKind.Geo, null, Bounds with { East = 118.54m }, Manager, Now);

        (await ReadAsync()).Units.Single().Shape.ShouldBeNull();
    }

    [Fact]
    public async Task The_version_is_the_latest_publication_until_something_that_is_shown_changes()
    {
        var unit = Add("储罐区", Square);
        _factors.Add(InForce(Content(RiskLevel.General), unit));
        MapSheets.VersionOf(await ReadAsync()).Zh.ShouldBe("现行，尚未公示");

        Publish(2, (await ReadAsync()).Fingerprint);
        MapSheets.VersionOf(await ReadAsync()).Zh.ShouldBe("第2次公示（2026-06-15）");

        _factors.Add(Drafted(Content(RiskLevel.Major), unit: unit));
        MapSheets.VersionOf(await ReadAsync()).Zh.ShouldBe("第2次公示（2026-06-15）");
        unit.Change(new RiskUnitDetails("储罐区", "西侧", RiskUnitKind.Area, Rectangle(1, 1, 9, 9).Points), unit.Responsible, null, Rules, Now);
        MapSheets.VersionOf(await ReadAsync()).ShouldSatisfyAllConditions(v => v.Zh.ShouldBe("现行，第2次公示后有变更"), v => v.En.ShouldBe("Current, changed since publication 2"));
    }

    [Fact]
    public async Task The_floor_plan_is_read_from_the_store()
    {
        _plans.Add(RiskMapPlan.Set(Gas, MapFrameKind.Plan, new AttachedFile(AttachmentId.New(), "平面图.png", "image/png", 3, new string('a', 64)), null, Manager, Now).Value);
        var maps = Maps([1, 2, 3]);

        (await maps.PictureAsync(await maps.ReadAsync(Gas, default), default))!.Content.ShouldBe([1, 2, 3]);
        await Should.ThrowAsync<FileNotFoundException>(async () => await Maps().PictureAsync(await ReadAsync(), default));
    }

    [Fact]
    public async Task A_units_map_shows_its_factors_within_its_outline_close_by()
    {
        var unit = Add("储罐区", Square);
        var factor = InForce(Content(RiskLevel.Major), unit);
        _factors.Add(factor);
        Mark(unit, MapFrame.Plan, null, new FactorMark(factor.Id, MapShape.At(150, 150)));
        var map = await ReadAsync();

        var sheet = MapSheets.OfUnit(GasSummary, map, map.Units.Single(), null, MapSheets.VersionOf(map), Today);

        sheet.Subject.ShouldBe("风险单元 Risk unit：储罐区 · 重大风险（红）");
        sheet.Ground.View.ShouldBe(new MapFrame(MapFrameKind.Plan, 80, 80, 320, 320));
        sheet.Ground.Around!.Points.ShouldBe(Square.Points);
        Draw(sheet).Fills("circle").ShouldContain("#E60012");
    }

    [Fact]
    public void The_bureaus_map_shows_each_enterprise_at_its_place_by_its_highest_level()
    {
        var here = GasSummary with { Location = new EnterpriseLocation(118.5m, 36.8m) };
        var elsewhere = GasSummary with { Id = EnterpriseId.New(), Name = "乙供热有限公司" };

        var sheet = MapSheets.OfBureau("甲县城市管理局", null, [here, elsewhere], [RiskFigures.None(Gas) with { LowUnits = 3, SignificantUnits = 1 }], Today);
        var map = Draw(sheet);

        sheet.Title.Zh.ShouldBe("甲县城市管理局监管单位四色安全风险分布图");
        sheet.IssuedBy.ShouldBe("甲县城市管理局");
        sheet.Items.Select(i => (i.Name, i.Level)).ShouldBe([("甲燃气有限公司", RiskLevel.Significant), ("乙供热有限公司", null)]);
        map.Fills("circle").ShouldContain("#F39800");
        map.Texts().Count(t => t == "甲燃气有限公司").ShouldBe(2);
        map.Texts().ShouldContain("未在图上标注");
        map.Texts().ShouldContain("乙供热有限公司");
        Draw(MapSheets.OfBureau("局", "燃气办", [], [], Today)).Texts().ShouldContain("主管股室 Section：燃气办");
    }

    private RiskUnit Add(string name, MapShape? outline = null)
    {
        var unit = Unit(name);
        if (outline is not null) unit.Change(new RiskUnitDetails(name, "厂区", RiskUnitKind.Area, outline.Points), unit.Responsible, null, Rules, Now).IsFailure.ShouldBeFalse();
        _units.Add(unit);
        return unit;
    }

    private void Mark(RiskUnit unit, MapFrame frame, MapShape? shape, params FactorMark[] factors)
    {
        var marks = UnitMarks.Of(unit);
        marks.Mark(frame, shape, factors, factors.Select(f => f.RiskFactorId).ToHashSet(), Manager, Now).IsFailure.ShouldBeFalse();
        _marks.Add(marks);
    }

    private void Publish(int number, string fingerprint) => _publications.Add(new RiskPublication(Gas, number, new PublicationContent(1, 1, 0), fingerprint, null, Manager, Now));

    private Task<EnterpriseMap> ReadAsync() => Maps().ReadAsync(Gas, default);

    private RiskMaps Maps(byte[]? picture = null) => new(_units, _factors, _plans, _marks, _publications, new NoContents(picture));
}

using System.Xml.Linq;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>四色: colours, names, levels of units, and the map that shows them.</summary>
public sealed class RiskMapTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly IReadOnlyList<PlanPoint> Square = [new(100, 100), new(300, 100), new(300, 300), new(100, 300)];

    [Theory]
    [InlineData(RiskLevel.Major, "#E60012", "红")]
    [InlineData(RiskLevel.Significant, "#F39800", "橙")]
    [InlineData(RiskLevel.General, "#FFF100", "黄")]
    [InlineData(RiskLevel.Low, "#0068B7", "蓝")]
    [InlineData(null, "#9E9E9E", "灰")]
    public void A_colour_stands_with_its_label(RiskLevel? level, string hex, string label)
    {
        LevelColours.HexOf(level).ShouldBe(hex);
        LevelColours.NameOf(level).Zh.ShouldContain(label);
        LevelColours.NameOf(level).En.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_unit_without_a_factor_in_force_has_no_level_and_is_never_blue()
    {
        var row = RiskUnitView.Row.Compile()(Unit());

        RiskUnitView.Of(row, null).ShouldSatisfyAllConditions(v => v.Level.ShouldBeNull(), v => v.Factors.ShouldBe(0));
        RiskUnitView.Of(row, new UnitLevel(RiskLevel.Significant, 3)).ShouldSatisfyAllConditions(v => v.Level.ShouldBe(RiskLevel.Significant), v => v.Factors.ShouldBe(3));
        FillOf(Draw([new MapUnit("储罐区", [], null)]), "rect", 2).ShouldBe("#9E9E9E");
    }

    [Fact]
    public void Levels_ascend_so_that_the_highest_is_the_maximum() =>
        Enum.GetValues<RiskLevel>().ShouldBe([RiskLevel.Low, RiskLevel.General, RiskLevel.Significant, RiskLevel.Major]);

    [Fact]
    public void An_outlined_unit_is_a_polygon_in_its_levels_colour()
    {
        var map = Draw([new MapUnit("储罐区", Square, RiskLevel.Major)]);

        FillOf(map, "polygon", 0).ShouldBe("#E60012");
        map.Descendants(Svg + "polygon").Single().Attribute("points")!.Value.ShouldBe("130,190 330,190 330,390 130,390");
        Texts(map).ShouldContain("储罐区");
        Texts(map).Count(t => t == "重大风险（红）").ShouldBe(2);
    }

    [Fact]
    public void A_name_that_looks_like_markup_stays_text()
    {
        var map = Draw([new MapUnit("<script>alert('1')</script>&\"]]>", Square, RiskLevel.Low)], "甲 & 乙 <有限公司>");

        map.Descendants(Svg + "script").ShouldBeEmpty();
        Texts(map).ShouldContain("<script>alert('1')</script>&\"]]>");
        Texts(map).ShouldContain("甲 & 乙 <有限公司>四色安全风险分布图");
    }

    private static readonly Gen<MapUnit> AnyUnit =
        from name in Gen.Elements("<>&'\"]燃气罐区 A\u00e9\u2028\ud7ff\ue000\ufffd".ToCharArray()).NonEmptyListOf().Select(c => new string([.. c])).Where(TextRules.IsStorable)
        from level in Gen.Elements<RiskLevel?>(null, RiskLevel.Low, RiskLevel.General, RiskLevel.Significant, RiskLevel.Major)
        from outlined in Gen.Elements(true, false)
        select new MapUnit(name, outlined ? Square : [], level);

    [Fact]
    public void Every_unit_is_shown_by_name_and_in_its_colour_whatever_it_is_called() => Prop.ForAll(AnyUnit.ListOf().ToArbitrary(), units =>
    {
        var map = Draw(units);
        var texts = Texts(map).ToList();
        var outlined = units.Where(u => u.Outline.Count > 0).ToList();
        var tiles = units.Where(u => u.Outline.Count == 0).ToList();
        var rectangles = map.Descendants(Svg + "rect").Select(r => r.Attribute("fill")!.Value).ToList();
        return units.GroupBy(u => u.Name).All(g => texts.Count(t => t == g.Key) >= g.Count())
            && map.Descendants(Svg + "polygon").Select(p => p.Attribute("fill")!.Value).SequenceEqual(outlined.Select(u => LevelColours.HexOf(u.Level)))
            && rectangles.Skip(2).SkipLast(5).SequenceEqual(tiles.Select(u => LevelColours.HexOf(u.Level)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_tile_covers_another_and_all_lie_on_the_sheet()
    {
        var map = Draw([.. Enumerable.Range(1, 21).Select(i => new MapUnit($"单元{i}", [], RiskLevel.Low))]);
        var sheet = map.Root!.Attribute("viewBox")!.Value.Split(' ').Select(int.Parse).ToArray();

        var tiles = map.Descendants(Svg + "rect").Skip(2).SkipLast(5).Select(r => (X: N(r, "x"), Y: N(r, "y"), Right: N(r, "x") + N(r, "width"), Bottom: N(r, "y") + N(r, "height"))).ToList();

        tiles.Count.ShouldBe(21);
        tiles.ShouldAllBe(t => t.Right <= sheet[2] && t.Bottom <= sheet[3]);
        for (var i = 0; i < tiles.Count; i++)
            for (var j = i + 1; j < tiles.Count; j++)
                (tiles[i].Right <= tiles[j].X || tiles[j].Right <= tiles[i].X || tiles[i].Bottom <= tiles[j].Y || tiles[j].Bottom <= tiles[i].Y).ShouldBeTrue();
        static int N(XElement e, string name) => int.Parse(e.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_twenty_accident_types_stand_in_the_standards_order()
    {
        string[] standard = "物体打击 车辆伤害 机械伤害 起重伤害 触电 淹溺 灼烫 火灾 高处坠落 坍塌 冒顶片帮 透水 放炮 火药爆炸 瓦斯爆炸 锅炉爆炸 容器爆炸 其他爆炸 中毒和窒息 其他伤害".Split(' ');

        Enum.GetValues<AccidentType>().Select(t => AccidentTypes.NameOf(t).Zh).ShouldBe(standard);
        Enum.GetValues<AccidentType>().Select(t => (int)t).ShouldBe(Enumerable.Range(1, 20));
    }

    private static XDocument Draw(IReadOnlyList<MapUnit> units, string enterprise = "甲燃气有限公司") =>
        XDocument.Parse(RiskMapSvg.Draw(enterprise, Today, units), LoadOptions.PreserveWhitespace);

    private static IEnumerable<string> Texts(XDocument map) => map.Descendants(Svg + "text").Select(t => t.Value);

    private static string FillOf(XDocument map, string element, int number) => map.Descendants(Svg + element).ElementAt(number).Attribute("fill")!.Value;
}

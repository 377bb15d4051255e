using System.Globalization;
using System.Xml.Linq;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Application.Maps.Drawing;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.Maps;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.MapSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>四色风险分布图 as SVG: everybody finds everything on it, whatever it is called and however he sees.</summary>
public sealed class MapDrawingTests
{
    private static readonly RiskLevel?[] Levels = [RiskLevel.Major, RiskLevel.Significant, RiskLevel.General, RiskLevel.Low, null];

    [Fact]
    public void A_drawn_unit_is_a_polygon_in_its_levels_colour_with_its_name_and_level()
    {
        var map = Draw(Item("储罐区", RiskLevel.Major, Square));

        map.Fills("polygon").ShouldBe(["#E60012"]);
        map.Descendants(Svg + "polygon").Single().Attribute("points")!.Value.ShouldBe("140,240 340,240 340,440 140,440");
        map.Descendants(Svg + "path").Select(p => p.Attribute("fill")?.Value).ShouldContain("url(#cross-hatch)");
        map.Texts().ShouldContain("储罐区");
        map.Texts().Count(t => t == "重大风险（红）").ShouldBe(2);
    }

    [Fact]
    public void The_sheet_names_issuing_body_date_version_and_each_level_with_colour_pattern_and_label()
    {
        var map = Draw(Item("储罐区", RiskLevel.Major, Square));

        map.Texts().ShouldContain("甲燃气有限公司四色安全风险分布图");
        map.Texts().ShouldContain("发布单位 Issued by：甲燃气有限公司");
        map.Texts().ShouldContain("日期 Date：2026-06-15");
        map.Texts().ShouldContain("版本 Version：第3次公示（2026-06-15） Publication 3");
        foreach (var level in Levels)
        {
            map.Texts().ShouldContain(LevelColours.NameOf(level).Zh);
            map.Texts().ShouldContain(t => t.StartsWith(LevelColours.NameOf(level).En, StringComparison.Ordinal));
            map.Fills("rect").ShouldContain(LevelColours.HexOf(level));
            if (LevelPatterns.NameOf(level) is { } pattern) map.Fills("rect").ShouldContain($"url(#{pattern})");
        }
        map.Descendants(Svg + "pattern").Select(p => p.Attribute("id")!.Value).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void The_sheet_stands_alone_also_with_a_floor_plan()
    {
        var map = Draw(Sheet([Item("储罐区", RiskLevel.Low, Square)], ground: new MapGround(MapFrame.Plan, null, new MapPicture("image/png", [1, 2, 3]))));

        map.Descendants(Svg + "image").Single().Attribute("href")!.Value.ShouldBe("data:image/png;base64,AQID");
        map.Descendants().Attributes().Where(a => a.Name.LocalName == "href").ShouldAllBe(a => a.Value.StartsWith("data:image/"));
        map.Descendants().Attributes().Where(a => a.Value.Contains("url(")).ShouldAllBe(a => a.Value.StartsWith("url(#"));
        map.Descendants().Select(e => e.Name.LocalName).Intersect(["script", "style", "foreignObject", "use", "a"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_looks_like_markup_stays_text()
    {
        const string hostile = "<script>alert('1')</script>&\"]]>";
        var map = Draw(Sheet([Item(hostile, RiskLevel.Low, MapShape.At(300, 300)), Item(hostile, RiskLevel.Low)], "甲 & 乙 <有限公司>\" onload=\"x"));

        map.Descendants(Svg + "script").ShouldBeEmpty();
        map.Descendants().Attributes("onload").ShouldBeEmpty();
        map.Texts().ShouldContain(hostile);
        map.Texts().ShouldContain("甲 & 乙 <有限公司>\" onload=\"x四色安全风险分布图");
    }

    [Fact]
    public void Long_names_are_broken_then_shortened_and_stand_whole_in_the_title()
    {
        var name = string.Concat(Enumerable.Repeat("很长的单元名称", 14));

        var map = Draw(Item(name, RiskLevel.Low));

        map.Texts().ShouldNotContain(name);
        map.Texts().ShouldContain(t => t.StartsWith("很长的单元") && t.EndsWith('…'));
        map.Descendants(Svg + "title").Select(t => t.Value).ShouldContain($"{name} 低风险（蓝）");
    }

    [Fact]
    public void What_has_no_room_for_its_name_gets_a_number_and_is_listed()
    {
        var map = Draw(Item("值班室", RiskLevel.General, Rectangle(500, 300, 16, 14)), Item("门卫", RiskLevel.Low, Rectangle(100, 300, 16, 14)));

        map.Texts().ShouldContain("图中编号");
        // On the map and in the list, in the order of reading.
        map.Texts().Where(t => t is "1" or "2").ShouldBe(["1", "2", "1", "2"], ignoreOrder: true);
        map.Texts().ToList().IndexOf("门卫").ShouldBeLessThan(map.Texts().ToList().IndexOf("值班室"));
    }

    [Fact]
    public void A_small_unit_upon_a_large_one_keeps_its_colour_and_its_name()
    {
        var map = Draw(Item("小", RiskLevel.Major, Rectangle(450, 300, 100, 100)), Item("大单元", RiskLevel.Low, Rectangle(0, 0, 1000, 700)));

        map.Fills("polygon").ShouldBe(["#0068B7", "#E60012"]);
        var plates = Plates(map);
        plates.Count.ShouldBe(2);
        plates[0].Meets(plates[1]).ShouldBeFalse();
        new Box(490, 440, 100, 100).Meets(plates[0]).ShouldBeFalse();
    }

    [Fact]
    public void Dots_at_one_place_stand_beside_each_other()
    {
        var map = Draw(Sheet([.. Enumerable.Range(1, 3).Select(i => Item($"甲{i}", RiskLevel.Low, MapShape.At(500, 300)))], numbered: true));

        map.Descendants(Svg + "circle").Where(c => c.Attribute("fill")!.Value == "#0068B7").Select(c => c.Attribute("cx")!.Value).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void An_enterprise_without_a_drawn_unit_has_a_list_and_without_any_unit_says_so()
    {
        var map = Draw(Item("储罐区", null), Item("办公楼", RiskLevel.Low));
        map.Descendants(Svg + "polygon").ShouldBeEmpty();
        map.Texts().Where(t => t is "储罐区" or "办公楼").ShouldBe(["办公楼", "储罐区"]);
        Draw().Texts().ShouldContain("尚无内容");
    }

    [Fact]
    public void The_earth_is_drawn_north_up_to_scale()
    {
        var map = Draw(Sheet([Item("西南", RiskLevel.Low, MapShape.At(Bounds.West, Bounds.South)), Item("东北", RiskLevel.Major, MapShape.At(Bounds.East, Bounds.North))], ground: new MapGround(MapFrame.Of(Bounds))));

        XElement Dot(string colour) => map.Descendants(Svg + "circle").Single(c => c.Attribute("fill")!.Value == colour);
        var (width, height) = (N(Dot("#E60012"), "cx") - N(Dot("#0068B7"), "cx"), N(Dot("#0068B7"), "cy") - N(Dot("#E60012"), "cy"));
        (width / height).ShouldBe(0.04 * Math.Cos(36.855 * Math.PI / 180) / 0.03, 0.01);
        map.Texts().ShouldContain("北 N");
        map.Texts().ShouldContain("500 m");
        map.Texts().ShouldContain("118.53°E");
    }

    private static readonly Gen<MapItem> AnyItem =
        from name in Gen.Elements("<>&'\"]燃气罐区 A\u00e9\u2028\ud7ff\ue000\ufffd…W".ToCharArray()).NonEmptyListOf().Select(c => new string([.. c])).Where(TextRules.IsStorable)
        from level in Gen.Elements(Levels)
        from place in Gen.Choose(0, 900).Two()
        from size in Gen.Choose(5, 300)
        from kind in Gen.Choose(0, 2)
        select Item(name, level, kind switch { 0 => null, 1 => MapShape.At(place.Item1, Math.Min(place.Item2, 690)), _ => Rectangle(Math.Min(place.Item1, 1000 - size), Math.Min(place.Item2, 700 - size), size, size) });

    [Fact]
    public void Every_item_is_shown_in_its_colour_and_named_whatever_it_is_called_and_wherever_it_lies() => Prop.ForAll(AnyItem.ListOf().ToArbitrary(), items =>
    {
        var map = Draw([.. items]);
        var named = map.Descendants(Svg + "title").Select(t => t.Value).ToList();
        var shapes = map.Fills("polygon").Concat(map.Fills("circle").Where(f => f[0] == '#')).Order();
        return items.GroupBy(i => $"{i.Name} {LevelColours.NameOf(i.Level).Zh}").All(g => named.Count(t => t == g.Key) >= g.Count())
            && shapes.SequenceEqual(items.Where(i => i.Shape is not null).Select(i => LevelColours.HexOf(i.Level)).Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_label_covers_another_leaves_the_canvas_or_its_polygon() => Prop.ForAll(AnyItem.ListOf().ToArbitrary(), items =>
    {
        var canvas = new Box(40, 140, 1000, 700);
        var placed = new PlacedItems(Sheet([.. items]), new Projection(MapFrame.Plan, canvas), canvas, []);
        var labels = placed.All.Where(p => p.Label is not null).ToList();
        return labels.All(p => canvas.Grown(0.01).Holds(p.Label!.Plate) && (p.IsDot || p.Around.Grown(0.01).Holds(p.Label.Plate)))
            && !labels.Any(p => labels.Any(q => p != q && p.Label!.Plate.Meets(q.Label!.Plate)))
            && labels.All(p => p.Label!.Lines.All(l => TextFit.Width(l) * p.Label.Size <= p.Label.Plate.Width));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_label_lies_inside_a_polygon_that_is_not_convex()
    {
        // A horseshoe: its middle is not of it.
        var map = Draw(Item("马蹄", RiskLevel.Low, new MapShape(Points("100,100 700,100 700,200 250,200 250,500 700,500 700,600 100,600"))));

        var plate = Plates(map).Single();
        var arms = new[] { new Box(140, 240, 600, 100), new Box(140, 240, 150, 500), new Box(140, 640, 600, 100) };
        arms.ShouldContain(a => a.Holds(plate));
    }

    [Fact]
    public void Cards_lie_on_the_sheet_and_none_covers_another()
    {
        foreach (var count in (int[])[21, 90])
        {
            var map = Draw([.. Enumerable.Range(1, count).Select(i => Item($"单元{i}", RiskLevel.Low))]);
            var sheet = map.Root!.Attribute("viewBox")!.Value.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
            var cards = map.Descendants(Svg + "rect").Where(r => r.Attribute("stroke")?.Value == "#BDC1C6").Select(BoxOf).ToList();

            cards.Count.ShouldBe(count);
            cards.ShouldAllBe(c => c.Right <= sheet[2] && c.Bottom <= sheet[3] - 30);
            cards.ShouldAllBe(c => cards.Count(other => other.Meets(c)) == 1);
        }
    }

    [Fact]
    public void Two_thousand_units_are_all_drawn()
    {
        var units = Enumerable.Range(0, 2000).Select(i => Item($"第{i}号设备及其附属设施", Levels[i % 5], Rectangle(i % 50 * 20, i / 50 * 17, 18, 15))).ToList();
        XDocument.Parse(MapDrawing.Draw(Sheet(units))).Descendants(Svg + "polygon").Count().ShouldBe(2000);
    }

    private static List<Box> Plates(XDocument map) => [.. map.Descendants(Svg + "rect").Where(r => r.Attribute("fill-opacity")?.Value == "0.9").Select(BoxOf)];

    private static Box BoxOf(XElement rect) => new(N(rect, "x"), N(rect, "y"), N(rect, "width"), N(rect, "height"));

    private static double N(XElement e, string name) => double.Parse(e.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

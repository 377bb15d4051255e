using DualControl.HiddenDangers.Application;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.Risks.Contracts;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.HiddenDangers;

/// <summary>隐患排查清单: generated from the ledger in force, regenerated with a difference when the ledger changes.</summary>
public sealed class ChecklistTests
{
    private static readonly RiskFactorId Tank = RiskFactorId.New();
    private static readonly FactorInForce TankFactor = Factor(Tank, ["安装报警器", "每班巡检", "佩戴面具"]);

    [Fact]
    public void A_list_has_one_item_for_each_measure_in_force_numbered_through()
    {
        var pump = Factor(measures: ["联锁停机"], level: RiskLevel.Major, version: 3, point: "压缩机房");

        var list = Generate([pump, TankFactor]).Value;

        list.Items.Select(i => (i.Number, i.RiskFactorId, i.FactorVersion, i.MeasureNumber, i.Measure)).ShouldBe(
        [
            (1, pump.Id.Value, 3, 1, "联锁停机"), (2, Tank.Value, 1, 1, "安装报警器"), (3, Tank.Value, 1, 2, "每班巡检"), (4, Tank.Value, 1, 3, "佩戴面具"),
        ]);
        list.Items[0].ShouldBe(new ChecklistItem(1, pump.Id.Value, 3, 1, "压缩机房", RiskLevel.Major, "联锁停机", "未落实：联锁停机", "储配站 站长", "储配站", pump.ResponsiblePostId, "站长", 1));
        (list.Edition, list.IsCurrent, list.DepartmentName).ShouldBe((1, true, "生产部"));
        list.Difference.Added.Count.ShouldBe(4);
        (list.Difference.Removed.Count, list.Difference.Changed.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void A_department_without_factor_in_force_has_no_list() => Generate([]).Error!.Code.ShouldBe("checklist.no_factor_in_force");

    [Fact]
    public void An_unchanged_ledger_makes_no_new_edition_and_leaves_the_old_one_current()
    {
        var first = Generate([TankFactor]).Value;

        // Neither another order of the ledger nor a new version with the same content is a change.
        Generate([TankFactor with { FactorVersion = 2 }], first).Error!.Code.ShouldBe("checklist.unchanged");

        first.IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public void A_changed_ledger_makes_the_next_edition_and_retires_the_old_one()
    {
        var first = Generate([TankFactor]).Value;

        var second = Generate([TankFactor, Factor(measures: ["联锁停机"], point: "压缩机房")], first).Value;

        (first.IsCurrent, second.IsCurrent, second.Edition).ShouldBe((false, true, 2));
        first.Items.Count.ShouldBe(3);
        Difference(second).ShouldBe(["+压缩机房：联锁停机"]);
    }

    [Fact]
    public void A_measure_put_in_other_words_is_changed_in_its_place()
    {
        var second = Next(["安装报警器", "每班巡检并记录", "佩戴面具"]);

        Difference(second).ShouldBe(["~储罐区：每班巡检并记录"]);
    }

    [Fact]
    public void A_measure_taken_out_of_the_middle_is_the_one_shown_as_removed()
    {
        var second = Next(["安装报警器", "佩戴面具"]);

        second.Difference.Added.ShouldBeEmpty();
        second.Difference.Removed.ShouldBe(["储罐区：每班巡检"]);
    }

    [Fact]
    public void A_measure_put_in_front_is_the_one_shown_as_added()
    {
        var second = Next(["设置围栏", "安装报警器", "每班巡检", "佩戴面具"]);

        second.Difference.Added.ShouldBe(["储罐区：设置围栏"]);
        second.Difference.Removed.ShouldBeEmpty();
    }

    [Fact]
    public void Measures_in_another_order_are_a_change_since_dangers_name_them_by_number()
    {
        var second = Next(["每班巡检", "安装报警器", "佩戴面具"]);

        Difference(second).ShouldBe(["~储罐区：每班巡检", "~储罐区：安装报警器"]);
    }

    [Fact]
    public void A_changed_level_post_or_point_is_a_change()
    {
        Difference(Next(with: f => f with { Level = RiskLevel.Major })).ShouldAllBe(d => d.StartsWith('~'));
        Difference(Next(with: f => f with { ResponsiblePostTitle = "副站长" })).ShouldAllBe(d => d.StartsWith('~'));
        Difference(Next(with: f => f with { Point = "卸车区" })).ShouldBe(["~卸车区：安装报警器", "~卸车区：每班巡检", "~卸车区：佩戴面具"]);
    }

    [Fact]
    public void The_same_words_in_two_factors_are_two_items()
    {
        var other = Factor(measures: ["每班巡检"], point: "压缩机房");
        var first = Generate([TankFactor, other]).Value;

        var second = Generate([TankFactor], first).Value;

        Difference(second).ShouldBe(["-压缩机房：每班巡检"]);
        first.Items.Select(i => i.Key).Distinct().Count().ShouldBe(4);
    }

    private static readonly Gen<string[]> Measures = Gen.Choose(1, 6).SelectMany(n => Gen.Elements("甲", "乙", "丙", "丁").ArrayOf(n));

    [Fact]
    public void What_is_shown_as_added_was_not_there_and_what_is_shown_as_removed_is_gone() => Prop.ForAll(
        Measures.Two().ToArbitrary(),
        x =>
        {
            var (before, now) = x;
            var first = Generate([Factor(Tank, before)]).Value;
            var result = Generate([Factor(Tank, now)], first);
            if (before.SequenceEqual(now)) return result.Error?.Code == "checklist.unchanged";
            var difference = result.Value.Difference;
            // The point stands before the measure: 储罐区：甲.
            return difference.Added.All(a => Times(now, a) > Times(before, a)) && difference.Removed.All(r => Times(before, r) > Times(now, r))
                && difference.Added.Count - difference.Removed.Count == now.Length - before.Length
                && difference.Added.Count + difference.Changed.Count <= now.Length;
            static int Times(IEnumerable<string> measures, string shown) => measures.Count(m => shown.EndsWith(m, StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData(RiskLevel.Major, 1)]
    [InlineData(RiskLevel.Significant, 7)]
    [InlineData(RiskLevel.General, 30)]
    [InlineData(RiskLevel.Low, 90)]
    public void How_often_follows_the_level_and_may_be_configured(RiskLevel level, int days)
    {
        DangerSettings.From(new ConfigurationBuilder().Build()).EveryDays(level).ShouldBe(days);
        DangerSettings.From(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"HiddenDangers:InspectionFrequencyDays:{level}"] = "5",
            ["HiddenDangers:MajorReportHours"] = "12",
        }).Build()).ShouldSatisfyAllConditions(s => s.EveryDays(level).ShouldBe(5), s => s.MajorReportWithin.ShouldBe(TimeSpan.FromHours(12)));
    }

    private static InspectionChecklist Next(IReadOnlyList<string>? measures = null, Func<FactorInForce, FactorInForce>? with = null)
    {
        var changed = measures is null ? TankFactor : TankFactor with { FactorVersion = 2, Measures = Factor(measures: measures).Measures };
        return Generate([with is null ? changed : with(changed)], Generate([TankFactor]).Value).Value;
    }

    /// <summary>+ added, - removed, ~ changed.</summary>
    private static IEnumerable<string> Difference(InspectionChecklist list) =>
        [.. list.Difference.Added.Select(d => "+" + d), .. list.Difference.Removed.Select(d => "-" + d), .. list.Difference.Changed.Select(d => "~" + d)];
}

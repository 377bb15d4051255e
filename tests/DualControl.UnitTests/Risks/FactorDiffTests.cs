using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Measures;
using DualControl.Risks.Domain.RiskFactors;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>What a version says otherwise, and how it stands with its measures.</summary>
public sealed class FactorDiffTests
{
    [Fact]
    public void Fields_are_named_with_both_readings_and_measures_by_where_they_stand()
    {
        var before = Content(measures: [Alarm, Patrol]);
        var after = before with { Point = "卸车台", Current = Graded(RiskLevel.General), Measures = [Patrol, Mask] };

        var diff = FactorDiff.Between(before, after);

        diff.Fields.Select(f => f.Field).ShouldBe(["point", "current"]);
        (diff.Fields[0].Before, diff.Fields[0].After).ShouldBe(("储罐区", "卸车台"));
        diff.Fields[1].After.ShouldBe("LEC v1: L=3, E=6, C=7 → 126, 一般风险（黄）");
        diff.Added.ShouldBe([new ChangedMeasure(2, Mask.Level, Mask.Description)]);
        diff.Removed.ShouldBe([new ChangedMeasure(1, Alarm.Level, Alarm.Description)]);
        diff.UnchangedMeasures.ShouldBe(1);
    }

    [Fact]
    public void Removing_what_was_removed_and_adding_what_was_added_leads_from_one_version_to_the_other()
    {
        var measures = Gen.Elements(Alarm, Patrol, Mask).ArrayOf().Where(m => m.Length < 8);
        Prop.ForAll(measures.ToArbitrary(), measures.ToArbitrary(), (a, b) =>
        {
            var (before, after) = (Content() with { Measures = a }, Content() with { Measures = b });
            var diff = FactorDiff.Between(before, after);
            var led = a.ToList();
            foreach (var m in diff.Removed) led.Remove(new ControlMeasure(m.Level, m.Description)).ShouldBeTrue();
            led.Count.ShouldBe(diff.UnchangedMeasures);
            led.AddRange(diff.Added.Select(m => new ControlMeasure(m.Level, m.Description)));
            led.OrderBy(m => m.Description, StringComparer.Ordinal).ShouldBe(b.OrderBy(m => m.Description, StringComparer.Ordinal));
            diff.Fields.ShouldBeEmpty();
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_measure_is_put_into_practice_before_it_is_evaluated_and_only_of_the_version_in_force()
    {
        var factor = InForce();
        string? Code(RiskFactor f, int number, MeasureFinding finding, bool implemented) => MeasureRecord.Of(f, number, finding, implemented, "证据", [], Worker, Now).Error?.Code;

        Code(factor, 1, MeasureFinding.Implemented, false).ShouldBeNull();
        Code(factor, 1, MeasureFinding.Failed, false).ShouldBe("risk_factor.measure_not_implemented");
        Code(factor, 2, MeasureFinding.Effective, true).ShouldBeNull();
        foreach (var number in new[] { int.MinValue, -1, 0, 3, int.MaxValue }) Code(factor, number, MeasureFinding.Implemented, true).ShouldBe("risk_factor.measure_not_found", $"{number}");
        Code(Drafted(), 1, MeasureFinding.Implemented, false).ShouldBe("risk_factor.not_in_force");
        var voided = Drafted();
        voided.Void("误录", Manager, Now);
        Code(voided, 1, MeasureFinding.Implemented, false).ShouldBe("risk_factor.voided");
    }
}

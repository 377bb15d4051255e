using DualControl.HiddenDangers.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.Supervision.Application.Overview;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Supervision.SupervisionSamples;

namespace DualControl.UnitTests.Supervision;

public sealed class OverviewTests
{
    [Fact]
    public void Enterprises_colours_and_states_are_counted_by_section_and_in_total()
    {
        var gas = Section("燃气办");
        var heat = Section("供热办");
        var a = Enterprise(gas, "甲");
        var b = Enterprise(gas, "乙");
        var c = Enterprise(heat, "丙");

        var overview = OverviewView.Of(At(5, 1), [gas, heat], [a, b, c],
            [RisksOf(a.Id), RisksOf(b.Id) with { UngradedUnits = 2 }, RisksOf(c.Id)],
            [
                new DangerStateCount(a.Id, DangerState.Rectifying, DangerLevel.General, 2),
                new DangerStateCount(b.Id, DangerState.Rectifying, DangerLevel.General, 1),
                new DangerStateCount(b.Id, DangerState.Rectifying, DangerLevel.Major, 1),
                new DangerStateCount(c.Id, DangerState.WrittenOff, DangerLevel.General, 4),
            ]);

        var ofGas = overview.Sections.Single(s => s.SectionId == gas.Id).Counts;
        ofGas.Enterprises.ShouldBe(2);
        ofGas.RiskUnits.ShouldBe(new RiskUnitCounts(2, 2, 2, 0, 2));
        ofGas.HiddenDangers.Single(d => d.State == DangerState.Rectifying).ShouldBe(new DangerCount(DangerState.Rectifying, 3, 1));
        ofGas.HiddenDangers.Count.ShouldBe(Enum.GetValues<DangerState>().Length);
        overview.Total.Enterprises.ShouldBe(3);
        overview.Total.RiskUnits.ShouldBe(new RiskUnitCounts(3, 3, 3, 0, 2));
        overview.Total.HiddenDangers.Single(d => d.State == DangerState.WrittenOff).General.ShouldBe(4);
    }

    [Fact]
    public void Figures_of_enterprises_outside_the_list_are_left_out()
    {
        var gas = Section();
        var foreign = EnterpriseId.New();

        var overview = OverviewView.Of(At(5, 1), [gas], [], [RisksOf(foreign)],
            [new DangerStateCount(foreign, DangerState.Discovered, DangerLevel.General, 9)]);

        overview.Total.RiskUnits.ShouldBe(RiskUnitCounts.None);
        overview.Total.HiddenDangers.ShouldAllBe(d => d.General == 0 && d.Major == 0);
    }
}

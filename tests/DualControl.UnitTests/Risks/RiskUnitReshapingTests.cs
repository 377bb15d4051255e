using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>The tree of units, and how units are split, merged and retired without losing a factor or a thought.</summary>
public sealed class RiskUnitReshapingTests
{
    private static readonly GridCell Third = new(HazardElement.Management, OperatingState.Abnormal, HazardTense.Future);

    [Fact]
    public void A_split_takes_the_named_factors_along_and_what_was_considered_for_the_whole()
    {
        var unit = Unit();
        var (stays, moves) = (InForce(unit: unit), InForce(Content(cell: OtherCell), unit));
        unit.Consider(Third, false, "无", Worker, Now);

        var part = unit.Split(Details("卸车台"), At(ManagementRank.Enterprise), [moves], Rules, Manager, Now).Value;

        (stays.RiskUnitId, moves.RiskUnitId, part.SplitFromId, part.EnterpriseId).ShouldBe((unit.Id, part.Id, unit.Id, Gas));
        (unit.ConsideredCount, part.ConsideredCount, part.Considered.Single().Cell).ShouldBe((1, 1, Third));
        moves.Events.OfType<LedgerLineChanged>().ShouldHaveSingleItem();
    }

    [Fact]
    public void The_posts_rank_must_fit_what_moves_to_a_unit_and_what_a_unit_has()
    {
        var unit = Unit();
        var red = InForce(Content(RiskLevel.Major), unit);
        var refused = unit.Split(Details("卸车台"), At(ManagementRank.Department), [red], Rules, Manager, Now).Error!;
        (refused.Code, refused.Fields.Single().Path).ShouldBe(("risk_unit.rank_too_low", "responsiblePostId"));
        refused.Arguments[3].ToString()!.ShouldContain("重大风险（红）—企业");

        unit.Change(Details("储罐区"), At(ManagementRank.Department), RiskLevel.Major, Rules, Now).Error!.Code.ShouldBe("risk_unit.rank_too_low");
        unit.Change(Details("储罐区"), At(ManagementRank.Department), RiskLevel.Significant, Rules, Now).Error.ShouldBeNull();
        var low = RiskUnit.Create(Gas, Details("小区"), At(ManagementRank.Workshop), Manager, Now).Value;
        low.RefuseLevel(RiskLevel.General, Rules).ShouldBeNull();
        low.Absorb(Unit("另一区"), [red], Rules, "合并", Manager, Now).Error!.Code.ShouldBe("risk_unit.rank_too_low");
    }

    [Fact]
    public void A_merger_moves_all_factors_ends_the_other_and_keeps_nothing_found_only_where_both_say_so()
    {
        var (into, other) = (Unit(), Unit("卸车台"));
        var factor = InForce(Content(cell: OtherCell), other);
        into.Consider(OtherCell, false, "无", Worker, Now);
        into.Consider(Third, false, "无", Worker, Now);
        other.Consider(Third, false, "也无", Worker, Now);
        other.Consider(Cell, false, "无", Worker, Now);

        into.Absorb(other, [factor], Rules, "工艺合并", Manager, Now).IsFailure.ShouldBeFalse();

        into.Considered.Select(c => c.Cell).ShouldBe([Third]);
        (factor.RiskUnitId, other.MergedIntoId, other.IsRetired, other.Retirement!.Reason).ShouldBe((into.Id, into.Id, true, "工艺合并"));
        into.Absorb(other, [], Rules, "再并", Manager, Now).Error!.Code.ShouldBe("risk_unit.retired");
    }

    [Fact]
    public void Only_a_unit_without_factors_and_parts_is_retired_and_then_it_stays_as_it_is()
    {
        var unit = Unit();
        unit.Retire(2, 0, "拆除", Manager, Now).Error!.Code.ShouldBe("risk_unit.has_factors");
        unit.Retire(0, 1, "拆除", Manager, Now).Error!.Code.ShouldBe("risk_unit.has_parts");
        unit.Retire(0, 0, "拆除", Manager, Now).IsFailure.ShouldBeFalse();

        unit.Retire(0, 0, "拆除", Manager, Now).Error!.Code.ShouldBe("risk_unit.retired");
        unit.Change(Details("改名"), unit.Responsible, null, Rules, Now).Error!.Code.ShouldBe("risk_unit.retired");
        unit.Consider(Cell, false, "无", Worker, Now).Error!.Code.ShouldBe("risk_unit.retired");
        unit.Split(Details("卸车台"), unit.Responsible, [], Rules, Manager, Now).Error!.Code.ShouldBe("risk_unit.retired");
        RiskFactor.Draft(unit, Content(), Rules, Worker, Now).Error!.Code.ShouldBe("risk_unit.retired");
    }

    [Fact]
    public void A_unit_keeps_the_names_it_bore()
    {
        var unit = Unit();
        unit.Change(Details("一号储罐区"), unit.Responsible, null, Rules, Now.AddDays(2));
        unit.Change(Details("一号储罐区"), unit.Responsible, null, Rules, Now.AddDays(3));

        unit.Names.Count.ShouldBe(2);
        string NameAt(DateTimeOffset at) => RiskUnit.NameAt(unit.Names, at);
        (NameAt(Now.AddDays(-1)), NameAt(Now.AddDays(2).AddTicks(-1)), NameAt(Now.AddDays(2)), unit.Name).ShouldBe(("储罐区", "储罐区", "一号储罐区", "一号储罐区"));
    }

    [Fact]
    public void Parts_are_never_coarser_than_their_whole_never_their_own_and_the_tree_is_six_deep()
    {
        var ids = Enumerable.Range(0, 7).Select(_ => RiskUnitId.New()).ToList();
        var chain = new UnitTree([.. ids.Take(6).Select((id, i) => new UnitPlace(id, i == 0 ? null : ids[i - 1], RiskUnitKind.Equipment))]);

        chain.Refuse(null, RiskUnitKind.Activity, ids[5])!.Code.ShouldBe("risk_unit.too_deep");
        chain.Refuse(null, RiskUnitKind.Activity, ids[4]).ShouldBeNull();
        chain.Refuse(null, RiskUnitKind.Process, ids[0])!.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("risk_unit.kind_coarser"), e => e.Fields.Single().Path.ShouldBe("kind"));
        chain.Refuse(ids[1], RiskUnitKind.Activity, ids[0])!.Code.ShouldBe("risk_unit.kind_coarser", "its parts are equipment");
        chain.Refuse(ids[0], RiskUnitKind.Equipment, ids[3])!.Code.ShouldBe("risk_unit.in_itself");
        chain.Refuse(ids[2], RiskUnitKind.Equipment, ids[2])!.Code.ShouldBe("risk_unit.in_itself");
        chain.Refuse(null, RiskUnitKind.Area, ids[6])!.ShouldSatisfyAllConditions(e => e.Code.ShouldBe("risk_unit.not_found"), e => e.Fields.Single().Path.ShouldBe("parentId"));
        chain.Refuse(null, RiskUnitKind.Area, null).ShouldBeNull();
    }

    private static RiskUnitDetails Details(string name) => new(name, "厂区东侧", RiskUnitKind.Area, []);
}

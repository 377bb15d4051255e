using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Security;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>What makes a factor due again, how it ends, and when the section must agree to a lower level.</summary>
public sealed class ReassessmentTests
{
    private static readonly Actor Officer = new("officer", "燃气办工作人员");

    [Fact]
    public void A_cause_brings_the_day_forward_and_keeping_answers_it_and_begins_the_next_period()
    {
        var factor = InForce();
        factor.Trigger(ReassessmentTrigger.EquipmentChanged, "更换根部阀", null, Rules, "安全管理人员", Now).IsFailure.ShouldBeFalse();
        factor.ReassessmentDue.ShouldBe(Today.AddDays(7));

        factor.Keep("同型号，取值不变", Rules, Manager, Now.AddDays(3)).IsFailure.ShouldBeFalse();

        factor.ReassessmentDue.ShouldBe(Today.AddDays(3).AddMonths(12));
        var done = factor.Reassessments.ShouldHaveSingleItem();
        (done.Outcome, done.Reason, done.LevelBefore, done.LevelAfter, done.By, done.Causes.Single().Trigger)
            .ShouldBe((ReassessmentOutcome.Kept, "同型号，取值不变", RiskLevel.Low, RiskLevel.Low, Manager.Name, ReassessmentTrigger.EquipmentChanged));
        factor.Causes.ShouldBeEmpty();
    }

    [Fact]
    public void A_new_version_answers_the_causes_as_changed_with_both_levels()
    {
        var factor = InForce(Content(RiskLevel.General));
        factor.Trigger(ReassessmentTrigger.Accident, "擦伤事故", null, Rules, null, Now);
        factor.BeginNewVersion(Content(RiskLevel.Significant), Rules, Worker, Now);
        factor.Keep("不变", Rules, Manager, Now).Error!.Code.ShouldBe("risk_factor.draft_pending");
        Approved(factor);

        factor.Reassessments.Select(r => (r.Outcome, r.LevelBefore, r.LevelAfter, r.FactorVersion, r.Causes.Count)).ShouldBe([(ReassessmentOutcome.Changed, RiskLevel.General, RiskLevel.Significant, 2, 1)]);
        (factor.Causes.Count, factor.ReassessmentDue).ShouldBe((0, Today.AddMonths(6)));
    }

    [Fact]
    public void What_is_not_in_force_is_not_assessed_again()
    {
        Drafted().Trigger(ReassessmentTrigger.LawChanged, "新标准", null, Rules, null, Now).Error!.Code.ShouldBe("risk_factor.not_in_force");
        Drafted().Keep("不变", Rules, Manager, Now).Error!.Code.ShouldBe("risk_factor.not_in_force");
        var voided = Drafted();
        voided.Void("误录", Manager, Now);
        voided.Trigger(ReassessmentTrigger.LawChanged, "新标准", null, Rules, null, Now).Error!.Code.ShouldBe("risk_factor.voided");
        voided.Keep("不变", Rules, Manager, Now).Error!.Code.ShouldBe("risk_factor.voided");
        voided.Propose(null, "建议", Worker, Now).Error!.Code.ShouldBe("risk_factor.voided");
        Drafted().Propose(null, "建议", Worker, Now).Error!.Code.ShouldBe("risk_factor.not_in_force");
        InForce().Propose(3, "建议", Worker, Now).Error!.Code.ShouldBe("risk_factor.measure_not_found");
    }

    [Fact]
    public void A_repeated_danger_or_a_failed_measure_makes_due_a_single_danger_does_not_and_a_mistaken_one_is_forgotten()
    {
        var factor = InForce();
        factor.NoteDanger(Danger(1, Now), measureFailed: false, Rules);
        factor.Causes.ShouldBeEmpty();

        factor.NoteDanger(Danger(2, Now.AddDays(90)), measureFailed: true, Rules);
        factor.NoteDanger(Danger(2, Now.AddDays(90)), measureFailed: true, Rules);
        factor.Causes.Select(c => c.Trigger).ShouldBe([ReassessmentTrigger.MeasureFailed, ReassessmentTrigger.RepeatedDanger]);
        factor.ReassessmentDue.ShouldBe(Today.AddDays(97));

        factor.ForgetDanger(Danger(2, Now).DangerId, Now.AddDays(91));
        (factor.Causes.Count, factor.Dangers.Count, factor.ReassessmentDue).ShouldBe((0, 1, Today.AddMonths(12)));
        factor.NoteDanger(Danger(3, Now.AddDays(91)), measureFailed: false, Rules);
        factor.Causes.ShouldBeEmpty("91 days after the first");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void A_level_lowered_within_ninety_days_of_a_danger_needs_the_section(int days, bool needed)
    {
        var factor = InForce(Content(RiskLevel.General));
        factor.NoteDanger(Danger(1, Now), false, Rules);
        factor.BeginNewVersion(Content(RiskLevel.Low), Rules, Worker, Now);
        Approved(factor, Now.AddDays(days));

        (factor.State, factor.Level, factor.VersionInForce).ShouldBe(needed ? (RiskFactorState.AwaitingAgreement, RiskLevel.General, 1) : (RiskFactorState.Approved, RiskLevel.Low, 2));
        if (!needed) return;
        factor.Agree(ReviewDecision.Approve, null, Rules, Officer, Now.AddDays(days)).IsFailure.ShouldBeFalse();
        (factor.State, factor.Level, factor.History[^1].Agreed!.By, factor.History[^1].Approved.By).ShouldBe((RiskFactorState.Approved, RiskLevel.Low, Officer, Approver));
        factor.Agree(ReviewDecision.Approve, null, Rules, Officer, Now).Error!.Code.ShouldBe("risk_factor.not_awaiting_agreement");
    }

    [Fact]
    public void The_section_returns_a_lower_level_and_it_is_drafted_again_a_level_that_is_not_lower_needs_nobody()
    {
        var factor = InForce(Content(RiskLevel.General));
        factor.NoteDanger(Danger(1, Now), false, Rules);
        factor.BeginNewVersion(Content(RiskLevel.Low), Rules, Worker, Now);
        Approved(factor);
        factor.Agree(ReviewDecision.Return, "隐患未满三个月", Rules, Officer, Now).IsFailure.ShouldBeFalse();
        (factor.State, factor.ReturnReason, factor.Approved, factor.Level).ShouldBe((RiskFactorState.Returned, "隐患未满三个月", null, RiskLevel.General));

        factor.Redraft(Content(RiskLevel.General), Rules, Worker, Now).IsFailure.ShouldBeFalse();
        Approved(factor).State.ShouldBe(RiskFactorState.Approved);
    }

    [Fact]
    public void Voiding_soon_after_a_danger_is_no_way_around_the_section()
    {
        var factor = InForce();
        factor.NoteDanger(Danger(1, Now), false, Rules);
        factor.ProposeVoid("拆除", false, Manager, Now);
        factor.DecideVoid(ReviewDecision.Approve, null, Of(Approver, Role.DepartmentReviewer), Rules, Now).IsFailure.ShouldBeFalse();
        (factor.State, factor.VoidProposal!.AwaitsAgreement).ShouldBe((RiskFactorState.Approved, true));
        factor.DecideVoid(ReviewDecision.Approve, null, Of(Principal, Role.EnterprisePrincipal), Rules, Now).Error!.Code.ShouldBe("risk_factor.void_awaits_section");

        factor.DecideVoid(ReviewDecision.Approve, null, Of(Officer, Role.SectionOfficer), Rules, Now).IsFailure.ShouldBeFalse();
        factor.State.ShouldBe(RiskFactorState.Voided);
    }

    [Fact]
    public void The_day_due_is_never_after_the_period_and_never_after_a_cause() => Prop.ForAll(
        Gen.Choose(0, 400).ArrayOf().Where(d => d.Length < 6).ToArbitrary(), days =>
        {
            var factor = InForce();
            foreach (var day in days) factor.Trigger(ReassessmentTrigger.StaffChanged, "换人", null, Rules, null, Now.AddDays(day));
            factor.ReassessmentDue.ShouldBe(days.Select(d => Today.AddDays(d + 7)).Append(Today.AddMonths(12)).Min());
        }).QuickCheckThrowOnFailure();

    /// <summary>The level at any instant, by looking at every line that stood then.</summary>
    [Fact]
    public void The_timeline_of_a_unit_says_at_every_instant_the_highest_level_of_the_lines_standing_then() => Prop.ForAll(
        (from level in Gen.Elements(Enum.GetValues<RiskLevel>())
         from since in Gen.Choose(0, 20)
         from length in Gen.Choose(0, 15)
         select new LevelSpan(level, Now.AddHours(since), length == 0 ? null : Now.AddHours(since + length))).ArrayOf().Where(s => s.Length < 12).ToArbitrary(), spans =>
        {
            var periods = GetLevelTimelineHandler.PeriodsOf(spans);
            for (var hour = 0; hour < 40; hour++)
            {
                var at = Now.AddHours(hour);
                var expected = spans.Where(s => s.Since <= at && !(s.Until <= at)).Select(s => (RiskLevel?)s.Level).Max();
                periods.SingleOrDefault(p => p.Since <= at && !(p.Until <= at))?.Level.ShouldBe(expected);
                if (expected is not null) periods.ShouldContain(p => p.Since <= at && !(p.Until <= at));
            }
            periods.Zip(periods.Skip(1)).ShouldAllBe(p => p.First.Until == p.Second.Since && p.First.Level != p.Second.Level);
        }).QuickCheckThrowOnFailure();

    private static DangerNote Danger(int number, DateTimeOffset at) => new(new Guid(number, 0, 0, new byte[8]), $"YH-2026-{number:000000}", at);

    private static Caller Of(Actor actor, Role role) => new(actor.Subject, actor.Name, role, UnitId: Department);
}

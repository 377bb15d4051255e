using DualControl.Organization.Contracts;
using DualControl.Risks.Application;
using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Security;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>Management by level, measures, versions and re-assessment of a factor.</summary>
public sealed class RiskFactorTests
{
    [Theory]
    [InlineData(RiskLevel.Major, ManagementRank.Enterprise)]
    [InlineData(RiskLevel.Significant, ManagementRank.Department)]
    [InlineData(RiskLevel.General, ManagementRank.Workshop)]
    [InlineData(RiskLevel.Low, ManagementRank.Post)]
    public void A_level_is_answered_for_by_its_rank_or_a_higher_one(RiskLevel level, ManagementRank lowest)
    {
        foreach (var rank in Enum.GetValues<ManagementRank>())
        {
            var refusal = RiskFactor.Draft(Unit(), Content(level, At(rank)), Rules, Worker, Now).Error;
            (refusal is null).ShouldBe(rank >= lowest, $"{level} by {rank}");
            if (refusal is not null) refusal.Code.ShouldBe("risk_factor.rank_too_low");
        }
    }

    [Fact]
    public void The_current_level_counts_for_rank_and_measures_not_the_level_before_measures() =>
        RiskFactor.Draft(Unit(), Content(RiskLevel.Low, At(ManagementRank.Post), [Mask]), Rules, Worker, Now).IsFailure.ShouldBeFalse();

    [Theory]
    [InlineData(RiskLevel.Major, true)]
    [InlineData(RiskLevel.Significant, true)]
    [InlineData(RiskLevel.General, false)]
    [InlineData(RiskLevel.Low, false)]
    public void Red_and_orange_do_not_rest_on_rules_and_protective_equipment_without_a_reason(RiskLevel level, bool refused)
    {
        foreach (var weak in new ControlMeasure[][] { [Patrol], [Mask], [Patrol, Mask] })
        {
            Code(Content(level, measures: weak)).ShouldBe(refused ? "risk_factor.weak_measures" : null);
            Code(Content(level, measures: weak, weakReason: "停用前的临时措施")).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\n　")]
    public void A_reason_of_blanks_is_no_reason(string reason) =>
        Code(Content(RiskLevel.Major, measures: [Patrol, Mask], weakReason: reason)).ShouldBe("risk_factor.weak_measures");

    [Theory]
    [InlineData(ControlLevel.Elimination)]
    [InlineData(ControlLevel.Substitution)]
    [InlineData(ControlLevel.Engineering)]
    public void One_stronger_measure_suffices_and_elimination_may_stand_alone(ControlLevel level)
    {
        Code(Content(RiskLevel.Major, measures: [new(level, "措施")])).ShouldBeNull();
        Code(Content(RiskLevel.Major, measures: [Patrol, new(level, "措施"), Mask])).ShouldBeNull();
    }

    [Fact]
    public void Control_levels_stand_in_the_plans_priority() => Enum.GetValues<ControlLevel>().ShouldBe(
        [ControlLevel.Elimination, ControlLevel.Substitution, ControlLevel.Engineering, ControlLevel.Administrative, ControlLevel.Ppe]);

    [Fact]
    public void A_draft_the_department_returned_must_pass_the_workshop_again()
    {
        var factor = Drafted();
        factor.ReviewInWorkshop(Reviewer, Workshop, ReviewDecision.Approve, null, Now);
        factor.ApproveInDepartment(Approver, Department, ReviewDecision.Return, "请补充应急措施", Rules, Now);
        (factor.State, factor.ReturnReason, factor.Reviewed).ShouldBe((RiskFactorState.Returned, "请补充应急措施", null));

        factor.Redraft(Content(), Rules, Worker, Now.AddHours(1)).IsFailure.ShouldBeFalse();

        (factor.State, factor.ReturnReason, factor.Reviewed, factor.Drafted).ShouldBe((RiskFactorState.Drafted, null, null, new Step(Worker, Now.AddHours(1))));
        factor.ApproveInDepartment(Approver, Department, ReviewDecision.Approve, null, Rules, Now).Error!.Code.ShouldBe("risk_factor.not_workshop_reviewed");
    }

    [Fact]
    public void The_version_in_force_stays_until_the_new_one_is_approved()
    {
        var factor = InForce();
        var first = factor.InForce;
        factor.BeginNewVersion(Content(RiskLevel.Major, cell: OtherCell), Rules, Colleague, Now).IsFailure.ShouldBeFalse();

        (factor.InForce, factor.Level, factor.VersionInForce, factor.Element).ShouldBe((first, RiskLevel.Low, 1, Cell.Element));

        Approved(factor);
        (factor.Level, factor.VersionInForce, factor.Element).ShouldBe((RiskLevel.Major, 2, OtherCell.Element));
        factor.History.Select(v => (v.Number, v.Drafted.By, v.Reviewed.By, v.Approved.By)).ShouldBe([(1, Worker, Reviewer, Approver), (2, Colleague, Reviewer, Approver)]);
        factor.History[0].Content.ShouldBe(first);
    }

    [Fact]
    public void What_is_in_force_is_voided_by_the_department_on_the_managements_proposal()
    {
        var factor = InForce();
        factor.Void("不再需要", Manager, Now).Error!.Code.ShouldBe("risk_factor.in_force");
        factor.ProposeVoid("设备已拆除", false, Manager, Now).IsFailure.ShouldBeFalse();
        (factor.State, factor.VersionInForce).ShouldBe((RiskFactorState.Approved, 1));

        factor.DecideVoid(ReviewDecision.Approve, null, Head(Approver), Rules, Now).IsFailure.ShouldBeFalse();

        (factor.State, factor.VoidedBy, factor.VoidReason, factor.History.Count).ShouldBe((RiskFactorState.Voided, Approver, "设备已拆除", 1));
    }

    [Fact]
    public void A_red_factor_is_voided_only_with_the_principals_consent_given_before_or_after()
    {
        var proposed = InForce(Content(RiskLevel.Major));
        proposed.ProposeVoid("设备已拆除", true, Principal, Now);
        proposed.DecideVoid(ReviewDecision.Approve, null, Head(Approver), Rules, Now).IsFailure.ShouldBeFalse();
        proposed.State.ShouldBe(RiskFactorState.Voided);

        var approved = InForce(Content(RiskLevel.Major));
        approved.ProposeVoid("设备已拆除", false, Manager, Now);
        approved.DecideVoid(ReviewDecision.Approve, null, Head(Approver), Rules, Now).IsFailure.ShouldBeFalse();
        approved.State.ShouldBe(RiskFactorState.Approved);
        approved.DecideVoid(ReviewDecision.Approve, null, new Caller(Principal.Subject, Principal.Name, Role.EnterprisePrincipal), Rules, Now).IsFailure.ShouldBeFalse();
        approved.State.ShouldBe(RiskFactorState.Voided);
    }

    [Fact]
    public void Neither_drafter_of_a_factor_in_force_with_a_pending_version_decides_on_its_voiding()
    {
        var factor = InForce();
        factor.BeginNewVersion(Content(), Rules, Colleague, Now);
        factor.ProposeVoid("不再需要", false, Manager, Now);

        factor.DecideVoid(ReviewDecision.Approve, null, Head(Worker), Rules, Now).Error!.Code.ShouldBe("risk_factor.own_draft");
        factor.DecideVoid(ReviewDecision.Approve, null, Head(Colleague), Rules, Now).Error!.Code.ShouldBe("risk_factor.own_draft");
        factor.DecideVoid(ReviewDecision.Return, "仍在使用", Head(Approver), Rules, Now).IsFailure.ShouldBeFalse();
        (factor.VoidProposal, factor.VoidReturnReason, factor.VersionInForce).ShouldBe((null, "仍在使用", 1));
    }

    [Fact]
    public void A_new_version_in_force_ends_what_was_proposed_of_the_one_before()
    {
        var factor = InForce(Content(RiskLevel.Major));
        factor.ProposeVoid("设备已拆除", false, Manager, Now);
        factor.DecideVoid(ReviewDecision.Approve, null, Head(Approver), Rules, Now).IsFailure.ShouldBeFalse();
        factor.BeginNewVersion(Content(), Rules, Colleague, Now);
        Approved(factor);

        factor.VoidProposal.ShouldBeNull();
        factor.DecideVoid(ReviewDecision.Approve, null, new Caller(Principal.Subject, Principal.Name, Role.EnterprisePrincipal), Rules, Now).Error!.Code.ShouldBe("risk_factor.no_void_pending");
    }

    [Fact]
    public void Who_proposed_may_withdraw_it()
    {
        var factor = InForce();
        factor.ProposeVoid("误提", false, Manager, Now);

        factor.DecideVoid(ReviewDecision.Return, "误提，撤回", new Caller(Manager.Subject, Manager.Name, Role.SafetyManager), Rules, Now).IsFailure.ShouldBeFalse();
        (factor.VoidProposal, factor.VersionInForce).ShouldBe((null, 1));
    }

    private static Caller Head(Actor actor) => new(actor.Subject, actor.Name, Role.DepartmentReviewer, UnitId: Department);

    [Theory]
    [InlineData(RiskLevel.Major, 3)]
    [InlineData(RiskLevel.Significant, 6)]
    [InlineData(RiskLevel.General, 12)]
    [InlineData(RiskLevel.Low, 12)]
    public void Reassessment_is_due_after_the_levels_months(RiskLevel level, int months)
    {
        RiskRulesSetup.From(new ConfigurationBuilder().Build()).ReassessmentMonths[level].ShouldBe(months);

        InForce(Content(level)).ReassessmentDue.ShouldBe(Today.AddMonths(months));
    }

    [Fact]
    public void Naming_the_department_as_responsible_does_not_skip_the_workshop()
    {
        var outside = Content(responsible: At(ManagementRank.Enterprise, inWorkshop: false));
        RiskFactor.Draft(Unit(inWorkshop: true), outside, Rules, Worker, Now).Error!.Code.ShouldBe("risk_factor.workshop_skipped");
        RiskFactor.Draft(Unit(inWorkshop: true), Content(), Rules, Worker, Now).Error.ShouldBeNull();
        Drafted(Content()).Redraft(outside, Rules, Worker, Now).Error!.Code.ShouldBe("risk_factor.workshop_skipped");
    }

    [Fact]
    public void Reassessment_due_in_a_shorter_month_falls_on_its_last_day()
    {
        var factor = Drafted(Content(responsible: At(ManagementRank.Post, inWorkshop: false)));

        var rules = Rules with { ReassessmentMonths = Enum.GetValues<RiskLevel>().ToDictionary(l => l, _ => 3) };

        factor.ApproveInDepartment(Approver, Department, ReviewDecision.Approve, null, rules, new DateTimeOffset(2026, 11, 30, 2, 0, 0, TimeSpan.Zero));

        factor.ReassessmentDue.ShouldBe(new DateOnly(2027, 2, 28));
    }

    [Fact]
    public void A_closed_danger_proposes_an_improvement_and_brings_the_reassessment_forward_never_back()
    {
        var factor = InForce();
        var proposal = new ImprovementProposal("YH-2026-000001", 2, "报警器未校验", Now);

        factor.Learn(Guid.Empty, proposal, Rules);
        factor.ReassessmentDue.ShouldBe(Today.AddDays(7));
        factor.Learn(Guid.AllBitsSet, proposal with { At = Now.AddDays(1) }, Rules);
        factor.ReassessmentDue.ShouldBe(Today.AddDays(7));
        factor.Proposals.Count.ShouldBe(2);

        factor.BeginNewVersion(Content(), Rules, Worker, Now);
        Approved(factor).ReassessmentDue.ShouldBe(Today.AddMonths(12));
        factor.Proposals.ShouldAllBe(p => p.AnsweredByVersion == 2);
    }

    [Fact]
    public void A_factor_not_in_force_learns_but_is_not_due()
    {
        var factor = Drafted();

        factor.Learn(Guid.Empty, new ImprovementProposal("YH-2026-000001", null, null, Now), Rules);

        (factor.Proposals.Count, factor.ReassessmentDue).ShouldBe((1, null));
    }

    [Fact]
    public void The_ledger_shows_an_overdue_reassessment_from_the_day_after()
    {
        var row = LedgerLine.Of.Compile()(LedgerEntry.Of(InForce(Content(RiskLevel.General, measures: [Mask, Alarm, Patrol])), Now));
        var due = row.ReassessmentDue;

        row.ToRow("储罐区", due).ReassessmentOverdue.ShouldBeFalse();
        row.ToRow("储罐区", due.AddDays(1)).ReassessmentOverdue.ShouldBeTrue();
        row.ToRow("储罐区", due).ShouldSatisfyAllConditions(
            r => r.Measures.ShouldBe([Alarm, Patrol, Mask]), r => r.Level.ShouldBe(RiskLevel.General), r => r.Colour.ShouldBe("#FFF100"), r => r.AccidentTypeName.ShouldBe("其他爆炸"));
    }

    private static string? Code(FactorContent content) => RiskFactor.Draft(Unit(), content, Rules, Worker, Now).Error?.Code;
}

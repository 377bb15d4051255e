using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.HiddenDangers;

/// <summary>整改方案“五落实”，论证、批准 (plan 二（三）3).</summary>
public sealed class RectificationPlanTests
{
    public static readonly TheoryData<string, string> Assurances = new()
    {
        { "responsiblePostId", "danger.assurance_missing.responsibility" },
        { "measures", "danger.assurance_missing.measures" },
        { "funds", "danger.assurance_missing.funds" },
        { "fundSource", "danger.assurance_missing.funds" },
        { "deadline", "danger.assurance_missing.deadline" },
        { "contingencyPlan", "danger.assurance_missing.contingency_plan" },
    };

    [Theory, MemberData(nameof(Assurances))]
    public void Each_missing_assurance_is_named_and_nothing_is_planned(string field, string code)
    {
        var danger = Danger(DangerState.Registered, DangerLevel.Major);

        var refusal = danger.MakePlan(Without(field), "站长", DeadlineAuthority.Management, Window, Safety, Now).Error!;

        refusal.Code.ShouldBe("danger.plan_incomplete");
        refusal.Fields.Select(f => (f.Path, f.Reason.Code)).ShouldBe([(field, code)]);
        (danger.State, danger.Plan, danger.Timeline.Count).ShouldBe((DangerState.Registered, null, 3));
    }

    [Fact]
    public void All_missing_assurances_are_named_at_once()
    {
        var refusal = Registered().MakePlan(new PlanProposal(null, null, null, null, null, null), null, DeadlineAuthority.Management, Window, Safety, Now).Error!;

        refusal.Fields.Select(f => f.Path).ShouldBe(Assurances.Select(a => a.Data.Item1));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n　")]
    public void A_text_of_blanks_is_no_assurance(string blank)
    {
        var refusal = Registered().MakePlan(Proposal() with { Measures = blank, FundSource = blank, ContingencyPlan = blank }, "站长", DeadlineAuthority.Management, Window, Safety, Now).Error!;

        refusal.Fields.Select(f => f.Path).ShouldBe(["measures", "fundSource", "contingencyPlan"]);
    }

    [Fact]
    public void A_plan_sets_the_deadline_and_may_be_replaced_until_it_is_reviewed()
    {
        var danger = Registered(DangerLevel.Major).Plan(Today.AddDays(5));
        danger.Deadline.ShouldBe(Today.AddDays(5));

        danger.Plan(Today, DepartmentHead);

        (danger.Deadline, danger.Plan!.Deadline, danger.Plan.By, danger.State).ShouldBe((Today, Today, DepartmentHead, DangerState.Planned));
        Code(Danger(DangerState.Reviewed, DangerLevel.Major).MakePlan(Proposal(), "站长", DeadlineAuthority.Management, Window, Safety, Now)).ShouldBe("danger.not_plannable");
    }

    [Fact]
    public void A_deadline_before_today_is_refused_at_its_field() =>
        Registered().MakePlan(Proposal(Today.AddDays(-1)), "站长", DeadlineAuthority.Management, Window, Safety, Now).Error!.ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe("danger.deadline_past"), e => e.Fields.Single().Path.ShouldBe("deadline"));

    [Fact]
    public void A_department_plans_within_the_deadline_that_was_set_a_later_one_needs_an_extension()
    {
        var danger = Registered(deadline: Today.AddDays(10));

        danger.MakePlan(Proposal(Today.AddDays(11)), "站长", DeadlineAuthority.Department, Window, DepartmentHead, Now).Error!.ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe("danger.deadline_needs_extension"), e => e.Fields.Single().Path.ShouldBe("deadline"));
        danger.Deadline.ShouldBe(Today.AddDays(10));
        Code(danger.MakePlan(Proposal(Today.AddDays(10)), "站长", DeadlineAuthority.Department, Window, DepartmentHead, Now)).ShouldBeNull();
        // Not by planning twice either.
        Code(danger.MakePlan(Proposal(Today.AddDays(100)), "站长", DeadlineAuthority.Department, Window, DepartmentHead, Now)).ShouldBe("danger.deadline_needs_extension");
        Code(danger.MakePlan(Proposal(Today.AddDays(11)), "站长", DeadlineAuthority.Management, Window, Safety, Now)).ShouldBe("danger.deadline_needs_extension");
        Code(Registered(deadline: Today.AddDays(10)).MakePlan(Proposal(Today.AddDays(11)), "站长", DeadlineAuthority.Management, Window, Safety, Now)).ShouldBeNull();
    }

    [Theory]
    [InlineData(nameof(ParticipantCategory.ResponsiblePerson), "danger.participant_missing.responsible_person")]
    [InlineData(nameof(ParticipantCategory.Manager), "danger.participant_missing.manager")]
    [InlineData(nameof(ParticipantCategory.Technician), "danger.participant_missing.technician")]
    [InlineData(nameof(ParticipantCategory.Rectifier), "danger.participant_missing.rectifier")]
    public void Each_participant_the_plan_names_must_take_part(string absent, string code)
    {
        var danger = Danger(DangerState.Planned, DangerLevel.Major);

        var refusal = danger.ReviewPlan(Today, [.. Participants.Where(p => p.Category.ToString() != absent)], "同意", ReviewConclusion.Pass, Principal, Now).Error!;

        refusal.Code.ShouldBe("danger.review_incomplete");
        refusal.Fields.Select(f => (f.Path, f.Reason.Code)).ShouldBe([("participants", code)]);
        (danger.State, danger.Reviews.Count).ShouldBe((DangerState.Planned, 0));
    }

    [Fact]
    public void Experts_are_welcome_but_replace_nobody()
    {
        var expert = new Participant(ParticipantCategory.Expert, "注册安全工程师");

        Danger(DangerState.Planned, DangerLevel.Major).ReviewPlan(Today, [expert], "同意", ReviewConclusion.Pass, Principal, Now).Error!.Fields.Count.ShouldBe(4);
        Code(Danger(DangerState.Planned, DangerLevel.Major).ReviewPlan(Today, [.. Participants, expert], "同意", ReviewConclusion.Pass, Principal, Now)).ShouldBeNull();
    }

    [Fact]
    public void The_meeting_was_held_between_the_discovery_and_today()
    {
        var danger = Discovered(at: Now.AddDays(-3)).Register(DangerLevel.Major).Plan();
        string? On(int days) => Code(danger.ReviewPlan(Today.AddDays(days), Participants, "同意", ReviewConclusion.Revise, Principal, Now));

        On(1).ShouldBe("danger.review_in_future");
        On(-4).ShouldBe("danger.review_before_discovery");
        On(0).ShouldBeNull();
        danger.Plan();
        On(-3).ShouldBeNull();
    }

    [Fact]
    public void The_meetings_day_is_the_bureaus_day()
    {
        var evening = new DateTimeOffset(2026, 6, 15, 16, 0, 0, TimeSpan.Zero); // already the 16th at the bureau
        var danger = Discovered(at: evening).Register(DangerLevel.Major).Plan();

        Code(danger.ReviewPlan(new DateOnly(2026, 6, 15), Participants, "同意", ReviewConclusion.Pass, Principal, evening)).ShouldBe("danger.review_before_discovery");
        Code(danger.ReviewPlan(new DateOnly(2026, 6, 16), Participants, "同意", ReviewConclusion.Pass, Principal, evening)).ShouldBeNull();
    }

    [Fact]
    public void A_plan_to_be_revised_goes_back_and_is_planned_and_reviewed_again()
    {
        var danger = Danger(DangerState.Planned, DangerLevel.Major);
        danger.Done(d => d.ReviewPlan(Today, Participants, "资金不足", ReviewConclusion.Revise, Principal, Now));
        danger.State.ShouldBe(DangerState.Registered);
        Code(danger.ApprovePlan(Principal, Now)).ShouldBe("danger.plan_not_reviewed");

        danger.Plan().Done(d => d.ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now)).Done(d => d.ApprovePlan(Principal, Now));

        danger.Reviews.Select(r => r.Conclusion).ShouldBe([ReviewConclusion.Revise, ReviewConclusion.Pass]);
        danger.PlanApprovedBy.ShouldBe(Principal);
    }

    [Fact]
    public void Who_made_the_plan_neither_leads_its_review_nor_approves_it()
    {
        var danger = Registered(DangerLevel.Major).Plan(by: Principal);
        // Refused already here: in the state "reviewed" nobody could replace the plan any more.
        Code(danger.ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now)).ShouldBe("danger.own_plan");

        danger.Plan(by: Safety).Done(d => d.ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now));
        Code(danger.ApprovePlan(new Actor(Safety.Subject, "改了名称的岗位"), Now)).ShouldBe("danger.own_plan");
        Code(danger.ApprovePlan(Principal, Now)).ShouldBeNull();
    }

    [Fact]
    public void Work_on_a_major_danger_starts_only_from_an_approved_plan_on_a_general_one_from_its_plan()
    {
        foreach (var state in new[] { DangerState.Planned, DangerState.Reviewed })
            Code(Danger(state, DangerLevel.Major).StartRectification(Rectifier, Now)).ShouldBe("danger.plan_not_approved");
        foreach (var state in Enum.GetValues<DangerState>().Except([DangerState.Planned, DangerState.Reviewed, DangerState.Approved, DangerState.WrittenOff, DangerState.Voided]))
            foreach (var level in Enum.GetValues<DangerLevel>())
                Code(Danger(state, level).StartRectification(Rectifier, Now)).ShouldBe("danger.not_planned");
        Code(Danger(DangerState.Approved, DangerLevel.Major).StartRectification(Rectifier, Now)).ShouldBeNull();
        Code(Danger(DangerState.Planned).StartRectification(Rectifier, Now)).ShouldBeNull();
    }

    private static string? Code(Result result) => result.Error?.Code;

    private static PlanProposal Without(string field) => field switch
    {
        "responsiblePostId" => Proposal() with { ResponsiblePostId = null },
        "measures" => Proposal() with { Measures = null },
        "funds" => Proposal() with { Funds = null },
        "fundSource" => Proposal() with { FundSource = null },
        "deadline" => Proposal() with { Deadline = null },
        _ => Proposal() with { ContingencyPlan = null },
    };
}

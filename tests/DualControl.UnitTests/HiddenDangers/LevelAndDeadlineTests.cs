using DualControl.HiddenDangers.Application.Dangers;
using DualControl.HiddenDangers.Application.Ledger;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Results;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.HiddenDangers;

/// <summary>Levels raised and lowered, the report of a major danger, deadlines, extensions, overdue.</summary>
public sealed class LevelAndDeadlineTests
{
    [Fact]
    public void A_raised_danger_begins_its_plan_again_and_nothing_earlier_counts_for_it()
    {
        foreach (var state in new[] { DangerState.Planned, DangerState.Rectifying, DangerState.AwaitingAcceptance, DangerState.Accepted })
        {
            var danger = Danger(state).Raised();

            (danger.State, danger.Level, danger.LevelReason).ShouldBe((DangerState.Registered, DangerLevel.Major, "可能群死群伤"));
            (danger.Plan, danger.PlanApprovedBy, danger.AcceptedAt, danger.Deadline).ShouldBe((null, null, null, Deadline));
            danger.MajorReportDueAt.ShouldBe(Now + ReportWithin);
            Code(danger.RectifyOnTheSpot("整改", "照片", new(1), Rectifier, Now)).ShouldBe("danger.major_needs_plan");
        }
    }

    [Fact]
    public void An_earlier_review_and_approval_do_not_count_after_the_level_went_down_and_up()
    {
        var danger = Danger(DangerState.Rectifying, DangerLevel.Major).Lowered().Raised();
        danger.PlanApprovedBy.ShouldBeNull();

        danger.Done(d => d.MakePlan(Proposal(), "站长", DeadlineAuthority.Management, Window, Safety, Now.AddHours(2)));

        Code(danger.StartRectification(Rectifier, Now)).ShouldBe("danger.plan_not_approved");
        Code(danger.ApprovePlan(Principal, Now)).ShouldBe("danger.plan_not_reviewed");
        danger.ReviewsOfPlan().ShouldBeEmpty();
        danger.Reviews.Count.ShouldBe(1); // the record of the meeting is kept
        danger.Done(d => d.ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now.AddHours(3)));
        danger.ReviewsOfPlan().Single().At.ShouldBe(Now.AddHours(3));
    }

    [Fact]
    public void An_earlier_verification_does_not_count_after_the_level_went_down_and_up()
    {
        var danger = Danger(DangerState.Accepted, DangerLevel.Major).Done(d => d.Verify("属实", Officer, Now)).Lowered().Raised().Plan()
            .Done(d => d.ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now)).Done(d => d.ApprovePlan(Principal, Now))
            .Done(d => d.StartRectification(Rectifier, Now)).Rectify().Done(d => d.Accept(true, "合格", Safety, Now));

        Code(danger.WriteOff(Principal, Now)).ShouldBe("danger.not_verified");
        Code(danger.Verify("再次核查属实", Officer, Now)).ShouldBeNull();
    }

    [Fact]
    public void Only_the_section_lowers_and_what_was_reviewed_is_then_planned()
    {
        Code(Danger(DangerState.Reviewed, DangerLevel.Major).ChangeLevel(DangerLevel.General, "降级", false, ReportWithin, Principal, Now)).ShouldBe("danger.level_lowered_by_section");
        foreach (var state in new[] { DangerState.Planned, DangerState.Reviewed, DangerState.Approved }) Danger(state, DangerLevel.Major).Lowered().State.ShouldBe(DangerState.Planned);
        foreach (var state in new[] { DangerState.Registered, DangerState.Rectifying, DangerState.AwaitingAcceptance, DangerState.Accepted })
            Danger(state, DangerLevel.Major).Lowered().State.ShouldBe(state);
        Code(Registered().ChangeLevel(DangerLevel.General, "理由", true, ReportWithin, Officer, Now)).ShouldBe("danger.level_unchanged");
    }

    [Fact]
    public void A_danger_raised_before_its_registration_is_not_lowered_by_registering_it()
    {
        var danger = Discovered().Raised();

        Code(danger.Register("YH-2026-000001", DangerLevel.General, null, Station, Deadline, DeadlineAuthority.Management, Window, ReportWithin, Safety, Now)).ShouldBe("danger.level_lowered_by_section");
        danger.Done(d => d.Register("YH-2026-000001", DangerLevel.Major, "依据", Station, Deadline, DeadlineAuthority.Management, Window, ReportWithin, Safety, Now.AddHours(20)));
        danger.MajorReportDueAt.ShouldBe(Now + ReportWithin); // counted from when it became major
    }

    [Fact]
    public void A_major_danger_is_reported_once_within_the_time_allowed()
    {
        var danger = Registered(DangerLevel.Major);
        danger.MajorReportDueAt.ShouldBe(Now.AddHours(24));

        danger.IsMajorReportOverdue(Now.AddHours(24)).ShouldBeFalse();
        danger.IsMajorReportOverdue(Now.AddHours(24).AddTicks(1)).ShouldBeTrue();
        danger.Done(d => d.ReportMajor("已报告", Safety, Now.AddHours(24)));
        danger.IsMajorReportOverdue(Now.AddYears(1)).ShouldBeFalse();
        Code(danger.ReportMajor("再报", Safety, Now)).ShouldBe("danger.already_reported");
    }

    [Fact]
    public void A_late_report_stays_late_and_a_general_or_voided_danger_owes_none()
    {
        Registered(DangerLevel.Major).Done(d => d.ReportMajor("迟报", Safety, Now.AddHours(25))).IsMajorReportOverdue(Now.AddHours(25)).ShouldBeTrue();
        Registered().IsMajorReportOverdue(Now.AddYears(1)).ShouldBeFalse();
        Registered(DangerLevel.Major).Done(d => d.Void("误录", true, Safety, Now)).IsMajorReportOverdue(Now.AddYears(1)).ShouldBeFalse();
        Code(Registered().ReportMajor("报告", Safety, Now)).ShouldBe("danger.not_major");
    }

    [Fact]
    public void A_danger_lowered_unreported_owes_no_report_and_raised_again_has_the_full_time()
    {
        var danger = Registered(DangerLevel.Major).Lowered();
        danger.MajorReportDueAt.ShouldBeNull();

        danger.Done(d => d.ChangeLevel(DangerLevel.Major, "理由", false, ReportWithin, Safety, Now.AddDays(30)));

        danger.MajorReportDueAt.ShouldBe(Now.AddDays(31));
    }

    [Fact]
    public void Overdue_begins_the_day_after_the_deadline_and_ends_with_the_write_off()
    {
        foreach (var (state, level) in Combinations)
        {
            var danger = Danger(state, level);
            var open = state is not (DangerState.Discovered or DangerState.WrittenOff or DangerState.Voided);
            Overdue(danger, Deadline).ShouldBeFalse();
            Overdue(danger, Deadline.AddDays(1)).ShouldBe(open, $"{level} {state}");
        }
    }

    [Fact]
    public void Overdue_changes_at_the_bureaus_midnight()
    {
        var midnight = new DateTimeOffset(Deadline.ToDateTime(new TimeOnly(16, 0)), TimeSpan.Zero);

        HiddenDangerView.Of(Registered(), midnight.AddTicks(-1)).Overdue.ShouldBeFalse();
        HiddenDangerView.Of(Registered(), midnight).Overdue.ShouldBeTrue();
        HiddenDangerView.Of(Registered(DangerLevel.Major), Now.AddHours(25)).MajorReportOverdue.ShouldBeTrue();
    }

    [Fact]
    public void The_ledger_shows_the_plans_measures_or_what_was_done_and_the_last_opinion()
    {
        var row = DangerLedgerRow.Projection.Compile();

        row(Danger(DangerState.Planned)).Measures.ShouldBe("更换阀门并检测");
        row(Registered().Done(d => d.RectifyOnTheSpot("已紧固", "照片", new(0), Rectifier, Now))).Measures.ShouldBe("已紧固");
        row(Danger(DangerState.AwaitingAcceptance).Refused()).AcceptanceResult.ShouldBe("整改不彻底");
        row(Registered()).ShouldSatisfyAllConditions(r => r.Measures.ShouldBeNull(), r => r.AcceptanceResult.ShouldBeNull(), r => r.ResponsiblePostTitle.ShouldBe("站长"));
        Enum.GetValues<DangerState>().Select(s => DangerNames.Of(s)).Distinct().Count().ShouldBe(10);
        Enum.GetValues<DangerSource>().Select(s => DangerNames.Of(s)).Distinct().Count().ShouldBe(5);
    }

    private static bool Overdue(HiddenDanger danger, DateOnly today)
    {
        var now = DualControl.SharedKernel.Time.BureauCalendar.StartOf(today);
        var overdue = HiddenDangerView.Of(danger, now).Overdue;
        HiddenDangerListItem.Of(today).Compile()(danger).Overdue.ShouldBe(overdue); // the list is computed by the database
        return overdue;
    }

    private static string? Code(Result result) => result.Error?.Code;
}

using DualControl.HiddenDangers.Application.Tasks;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Contracts;
using DualControl.UnitTests.HiddenDangers;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.Tasks;

/// <summary>Whatever becomes of a danger: while it is open somebody has something to do, and once it is closed nobody has.</summary>
public sealed class TasksOfDangerTests
{
    private const Role Rectifiers = Role.FrontlineEmployee | Role.SafetyManager | Role.WorkshopReviewer | Role.DepartmentReviewer;

    public static readonly TheoryData<DangerState, DangerLevel, TaskKind[]> Steps = new()
    {
        { DangerState.Discovered, DangerLevel.General, [TaskKind.RegisterDanger] },
        { DangerState.Registered, DangerLevel.General, [TaskKind.PlanRectification, TaskKind.RectifyOnTheSpot] },
        { DangerState.Registered, DangerLevel.Major, [TaskKind.PlanRectification] },
        { DangerState.Planned, DangerLevel.General, [TaskKind.StartRectification] },
        { DangerState.Planned, DangerLevel.Major, [TaskKind.ReviewPlan] },
        { DangerState.Reviewed, DangerLevel.Major, [TaskKind.ApprovePlan] },
        { DangerState.Approved, DangerLevel.Major, [TaskKind.StartRectification] },
        { DangerState.Rectifying, DangerLevel.General, [TaskKind.Rectify] },
        { DangerState.AwaitingAcceptance, DangerLevel.General, [TaskKind.AcceptRectification] },
        { DangerState.Accepted, DangerLevel.General, [TaskKind.WriteOffDanger] },
        { DangerState.Accepted, DangerLevel.Major, [TaskKind.VerifyDanger] },
        { DangerState.WrittenOff, DangerLevel.Major, [] },
        { DangerState.Voided, DangerLevel.General, [] },
    };

    [Theory, MemberData(nameof(Steps))]
    internal void Each_state_waits_for_its_step(DangerState state, DangerLevel level, TaskKind[] steps) =>
        TasksOfDanger.Open(Danger(state, level)).Select(t => t.Step).ShouldBe(steps);

    [Fact]
    public void Every_open_danger_waits_for_somebody_and_a_closed_one_for_nobody() => Prop.ForAll(
        Arb.From(from combination in Gen.Elements(Combinations.ToArray()) from raised in Gen.Elements(true, false) from asked in Gen.Elements(true, false) select (combination, raised, asked)),
        sample =>
        {
            var danger = Danger(sample.combination.State, sample.combination.Level);
            if (sample.raised && !danger.IsClosed && danger.Level == DangerLevel.General) danger.Raised();
            if (sample.asked && !danger.IsClosed && danger.Deadline is not null) danger.Done(d => d.RequestExtension(Deadline.AddDays(5), "备件未到", Window, Rectifier, Now));
            var open = TasksOfDanger.Open(danger);
            open.Count.ShouldBe(open.Select(t => (t.Step, t.To)).Distinct().Count());
            return danger.IsClosed ? open.Count == 0 : open.Count > 0 && open.All(t => t.To.Roles != Role.None);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Separation_of_duty_takes_the_step_from_who_may_not_do_it()
    {
        Only(Danger(DangerState.Planned, DangerLevel.Major)).NotFor.ShouldBe([Safety.Subject]);
        Only(Danger(DangerState.Reviewed, DangerLevel.Major)).NotFor.ShouldBe([Safety.Subject]);
        Only(Danger(DangerState.AwaitingAcceptance)).NotFor.ShouldBe([Rectifier.Subject]);
        Only(Danger(DangerState.Accepted, DangerLevel.Major)).NotFor.ShouldBe([Rectifier.Subject]);
    }

    [Fact]
    public void Rectification_waits_for_the_responsible_unit_by_the_deadline_and_acceptance_also_for_the_management()
    {
        var rectify = Only(Danger(DangerState.Rectifying));
        (rectify.To, rectify.Due).ShouldBe((new Addressee(Rectifiers, UnitId: Station.UnitId), Deadline));
        Only(Danger(DangerState.AwaitingAcceptance)).To.Roles.ShouldBe(Roles.EnterpriseManagement | Role.DepartmentReviewer);
        Only(Danger(DangerState.Accepted, DangerLevel.Major)).To.ShouldBe(new Addressee(Role.SectionOfficer));
    }

    [Fact]
    public void A_major_danger_waits_for_its_report_within_a_day_and_is_not_written_off_without_it()
    {
        var raised = Discovered().Raised();
        var report = TasksOfDanger.Open(raised).Single(t => t.Step == TaskKind.ReportMajorDanger);
        report.Due.ShouldBe(BureauCalendar.DayOf(Now + ReportWithin));
        TasksOfDanger.Open(raised.Done(d => d.ReportMajor("已报告", Safety, Now))).ShouldNotContain(t => t.Step == TaskKind.ReportMajorDanger);
        var verified = Danger(DangerState.Accepted, DangerLevel.Major).Done(d => d.Verify("属实", Officer, Now));
        TasksOfDanger.Open(verified).Single().Step.ShouldBe(TaskKind.WriteOffDanger);
    }

    [Fact]
    public void An_extension_waits_for_who_set_the_deadline_and_never_for_who_asked()
    {
        var asked = Registered().Done(d => d.RequestExtension(Deadline.AddDays(5), "备件未到", Window, Safety, Now));
        var decide = TasksOfDanger.Open(asked).Single(t => t.Step == TaskKind.DecideExtension);
        (decide.To.Roles, decide.NotFor![0]).ShouldBe((Roles.EnterpriseManagement, Safety.Subject));
        var approved = Danger(DangerState.Approved, DangerLevel.Major).Done(d => d.RequestExtension(Deadline.AddDays(5), "备件未到", Window, Safety, Now));
        TasksOfDanger.Open(approved).Single(t => t.Step == TaskKind.DecideExtension).To.Roles.ShouldBe(Role.EnterprisePrincipal);
    }

    [Fact]
    public void The_statement_names_the_danger_its_version_and_its_path()
    {
        var danger = Registered();
        var statement = (OpenTasksChanged)new TasksOfDanger().Of(danger, Now).Single();
        (statement.SubjectId, statement.EnterpriseId, statement.Version, statement.Link).ShouldBe((danger.Id.Value, (EnterpriseId?)Gas, danger.Version, $"/api/v1/hidden-dangers/{danger.Id.Value}"));
        (statement.TitleZh, statement.TitleEn).ShouldBe(("隐患 YH-2026-000001 阀门泄漏", "Hidden danger YH-2026-000001 阀门泄漏"));
    }

    private static OpenTask Only(HiddenDanger danger) => TasksOfDanger.Open(danger).ShouldHaveSingleItem();
}

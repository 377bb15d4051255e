using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Application.Tasks;
using DualControl.Tasks.Application.When;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;
using DualControl.Tasks.Domain.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Tasks;

/// <summary>Statements come twice and out of order: what is open is what the newest says.</summary>
public sealed class StatementTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 15, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = BureauCalendar.DayOf(Now);
    private static readonly EnterpriseId Gas = EnterpriseId.New();
    private static readonly Guid Subject = Ids.New();

    private readonly InMemory<TaskSubject> _subjects = new();
    private readonly InMemory<WaitingTask> _tasks = new();
    private readonly InMemory<DoneMark> _marks = new();
    private readonly InMemory<Recipient> _recipients = new();
    private readonly InMemory<Notification> _notifications = new();
    private readonly InMemory<Delivery> _deliveries = new();

    [Fact]
    public async Task The_newest_statement_wins_in_whatever_order_they_come_and_an_empty_one_closes_all()
    {
        await HearAsync(Statement(2, Open(TaskKind.PlanRectification)));
        await HearAsync(Statement(1, Open(TaskKind.RegisterDanger)));
        await HearAsync(Statement(2, Open(TaskKind.PlanRectification)));
        _tasks.Rows.Single().Step.ShouldBe(TaskKind.PlanRectification);
        await HearAsync(Statement(4));
        await HearAsync(Statement(3, Open(TaskKind.Rectify)));
        _tasks.Rows.ShouldBeEmpty();
        _subjects.Rows.Single().KnownVersion.ShouldBe(4);
    }

    [Fact]
    public void Any_order_of_statements_with_repetitions_leaves_what_the_newest_says() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 6).ArrayOf(12)), versions =>
        {
            if (versions.Length == 0) return true;
            var test = new StatementTests();
            foreach (var version in versions) test.HearAsync(Statement(version, version % 2 == 0 ? [] : [Open((TaskKind)version)])).GetAwaiter().GetResult();
            var newest = versions.Max();
            return newest % 2 == 0 ? test._tasks.Rows.Count == 0 : test._tasks.Rows.Single().Step == (TaskKind)newest;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_task_that_stays_open_keeps_its_identity_and_takes_the_new_day()
    {
        await HearAsync(Statement(1, Open(TaskKind.Rectify, Today.AddDays(5))));
        var id = _tasks.Rows.Single().Id;
        await HearAsync(Statement(2, Open(TaskKind.Rectify, Today.AddDays(9)), Open(TaskKind.DecideExtension)));
        _tasks.Rows.Single(t => t.Step == TaskKind.Rectify).ShouldSatisfyAllConditions(t => t.Id.ShouldBe(id), t => t.Due.ShouldBe(Today.AddDays(9)));
        _tasks.Rows.Single(t => t.Step == TaskKind.DecideExtension).DueOrder.ShouldBe(BureauCalendar.LastDay);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_waits_for_many_waits_no_longer_for_who_has_done_it_whichever_event_comes_first(bool doneFirst)
    {
        var (statement, done) = (Statement(1, new OpenTask(TaskKind.ReadPolicy, new Addressee(Roles.Enterprise))), new TaskDone(Subject, TaskKind.ReadPolicy, "safety"));
        if (doneFirst) await DoneAsync(done);
        await HearAsync(statement);
        if (!doneFirst) await DoneAsync(done);
        await DoneAsync(done);
        await HearAsync(statement with { Version = 2 });
        _marks.Rows.Count.ShouldBe(1);
        AskedOf("safety", Role.SafetyManager).ShouldBeEmpty();
        AskedOf("principal", Role.EnterprisePrincipal).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_is_concerned_is_told_of_one_subject_once_a_day()
    {
        _recipients.Add(Recipient.Register(Person("safety", Role.SafetyManager), Now));
        _recipients.Add(Recipient.Register(Person("worker", Role.FrontlineEmployee), Now));
        _recipients.Add(Recipient.Register(Person("other", Role.SafetyManager, EnterpriseId.New()), Now));
        await HearAsync(Statement(1, Open(TaskKind.RegisterDanger)));
        await HearAsync(Statement(2, Open(TaskKind.PlanRectification)));
        _notifications.Rows.Select(n => (n.Recipient, n.Step, n.Reason)).ShouldBe([("safety", TaskKind.RegisterDanger, NotificationReason.Opened)]);
        await HearAsync(Statement(3, Open(TaskKind.WriteOffDanger)), Now.AddDays(1));
        _notifications.Rows.Count.ShouldBe(2);
        _deliveries.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_shown_later_is_not_told_now()
    {
        _recipients.Add(Recipient.Register(Person("safety", Role.SafetyManager), Now));
        await HearAsync(Statement(1, Open(TaskKind.EvaluatePolicy, Today.AddDays(60)) with { From = Today.AddDays(30) }));
        _notifications.Rows.ShouldBeEmpty();
        AskedOf("safety", Role.SafetyManager).ShouldBeEmpty();
        AskedOf("safety", Role.SafetyManager, Today.AddDays(30)).Count.ShouldBe(1);
    }

    private static OpenTask Open(TaskKind step, DateOnly? due = null) => new(step, new Addressee(Roles.EnterpriseManagement), due);

    private static OpenTasksChanged Statement(long version, params OpenTask[] open) =>
        new(SubjectKind.HiddenDanger, Subject, Gas, version, "隐患 阀门泄漏", "Hidden danger 阀门泄漏", "/api/v1/hidden-dangers/x", open, Now);

    private static Caller Person(string subject, Role role, EnterpriseId? enterprise = null) => new(subject, subject, role, EnterpriseId: enterprise ?? Gas);

    private List<WaitingTask> AskedOf(string subject, Role role, DateOnly? day = null) =>
        [.. _tasks.Rows.Where(new TaskReader(Person(subject, role), EnterpriseScope.Only([Gas]), null).IsAskedOn(day ?? Today).Compile())];

    private Task HearAsync(OpenTasksChanged statement, DateTimeOffset? at = null)
    {
        var notices = new OpeningNotices(_recipients, _notifications, _deliveries, new TaskReaders(new OwnEnterprise(), new OtherModules()), Settings, new BureauCalendar(new StoppedClock(at ?? Now)));
        return new WhenOpenTasksChanged(_subjects, _tasks, _marks, notices).HandleAsync(statement, CancellationToken.None);
    }

    private Task DoneAsync(TaskDone done) => new WhenTaskDone(_marks, _tasks).HandleAsync(done, CancellationToken.None);

    internal static readonly NotificationSettings Settings = new(false, new WebhookRules(false, false), 180);

    private sealed class OwnEnterprise : IEnterpriseScopes
    {
        public Task<EnterpriseScope> OfAsync(Caller caller, CancellationToken ct) => Task.FromResult(EnterpriseScope.Only([caller.EnterpriseId!.Value]));
    }
}

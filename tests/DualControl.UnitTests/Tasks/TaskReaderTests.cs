using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;
using DualControl.Tasks.Application.Tasks;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain.Tasks;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Tasks;

/// <summary>Who is asked: role, enterprise, section, unit, post, and never who must not.</summary>
public sealed class TaskReaderTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly EnterpriseId Gas = EnterpriseId.New();
    private static readonly UnitId Department = UnitId.New();
    private static readonly UnitId Workshop = UnitId.New();
    private static readonly SectionId Section = SectionId.New();
    private static readonly PostId Post = PostId.New();

    [Fact]
    public void The_role_and_the_enterprise_decide()
    {
        var task = To(new Addressee(Role.SafetyManager));
        Asked(task, Worker(Role.SafetyManager)).ShouldBeTrue();
        Asked(task, Worker(Role.SafetyManager | Role.FrontlineEmployee)).ShouldBeTrue();
        Asked(task, Worker(Role.FrontlineEmployee)).ShouldBeFalse();
        Asked(task, Worker(Role.SafetyManager), EnterpriseScope.Only([EnterpriseId.New()])).ShouldBeFalse();
        Asked(task, Worker(Role.SafetyManager), EnterpriseScope.Nothing).ShouldBeFalse();
        Asked(To(new Addressee(Role.LeadingGroupOffice), null), new Caller("office", "办公室", Role.LeadingGroupOffice), EnterpriseScope.Everything).ShouldBeTrue();
    }

    [Fact]
    public void A_unit_s_task_is_for_its_branch_and_for_who_is_tied_to_no_unit()
    {
        var task = To(new Addressee(Role.FrontlineEmployee, UnitId: Workshop));
        Asked(task, Worker(Role.FrontlineEmployee), branch: null).ShouldBeTrue();
        Asked(task, Worker(Role.FrontlineEmployee), branch: [Department, Workshop]).ShouldBeTrue();
        Asked(task, Worker(Role.FrontlineEmployee), branch: [Department]).ShouldBeFalse();
    }

    [Fact]
    public void Section_post_and_subject_are_asked_where_they_are_named()
    {
        var officer = new Caller("officer", "股室", Role.SectionOfficer, Section);
        Asked(To(new Addressee(Role.SectionOfficer, Section)), officer).ShouldBeTrue();
        Asked(To(new Addressee(Role.SectionOfficer, SectionId.New())), officer).ShouldBeFalse();
        Asked(To(new Addressee(Role.SafetyManager, PostId: Post)), Worker(Role.SafetyManager) with { PostId = Post }).ShouldBeTrue();
        Asked(To(new Addressee(Role.SafetyManager, PostId: Post)), Worker(Role.SafetyManager)).ShouldBeTrue();
        Asked(To(new Addressee(Role.SafetyManager, PostId: Post)), Worker(Role.SafetyManager) with { PostId = PostId.New() }).ShouldBeFalse();
        var holder = new Addressee(Role.SafetyManager, PostId: Post, HolderOnly: true);
        Asked(To(holder), Worker(Role.SafetyManager) with { PostId = Post }).ShouldBeTrue();
        Asked(To(holder), Worker(Role.SafetyManager)).ShouldBeFalse();
        Asked(To(new Addressee(Role.SafetyManager, Subject: "worker")), Worker(Role.SafetyManager)).ShouldBeTrue();
        Asked(To(new Addressee(Role.SafetyManager, Subject: "another")), Worker(Role.SafetyManager)).ShouldBeFalse();
    }

    [Fact]
    public void Separation_of_duty_is_by_the_whole_subject()
    {
        var task = To(new Addressee(Role.SafetyManager), notFor: ["worker-2", "maker"]);
        Asked(task, Worker(Role.SafetyManager)).ShouldBeTrue();
        Asked(task, Worker(Role.SafetyManager) with { Subject = "maker" }).ShouldBeFalse();
        task.DoneBy("worker");
        task.DoneBy("worker");
        Asked(task, Worker(Role.SafetyManager)).ShouldBeFalse();
        Asked(task, Worker(Role.SafetyManager) with { Subject = "maker" }).ShouldBeFalse();
        Asked(task, Worker(Role.SafetyManager) with { Subject = "work" }).ShouldBeTrue();
    }

    [Fact]
    public void Every_step_has_a_name_in_both_languages()
    {
        Messages.Load(typeof(StepTexts).Assembly);
        foreach (var step in Enum.GetValues<TaskKind>()) StepTexts.Of(step).ShouldSatisfyAllConditions(t => t.Zh.ShouldNotBeEmpty(), t => t.En.ShouldNotBeEmpty());
    }

    private static Caller Worker(Role role) => new("worker", "员工", role, EnterpriseId: Gas);

    private static WaitingTask To(Addressee addressee, IReadOnlyList<string>? notFor = null) => To(addressee, Gas, notFor);

    private static WaitingTask To(Addressee addressee, EnterpriseId? enterprise, IReadOnlyList<string>? notFor = null)
    {
        var open = new OpenTask(TaskKind.Rectify, addressee, NotFor: notFor);
        return WaitingTask.Open(new OpenTasksChanged(SubjectKind.HiddenDanger, Ids.New(), enterprise, 1, "甲", "A", "/", [open], default), open, []);
    }

    private static bool Asked(WaitingTask task, Caller caller, EnterpriseScope? scope = null, IReadOnlyCollection<UnitId>? branch = null) =>
        new TaskReader(caller, scope ?? EnterpriseScope.Only([Gas]), branch).FirstAsked([task], Today) is not null;
}

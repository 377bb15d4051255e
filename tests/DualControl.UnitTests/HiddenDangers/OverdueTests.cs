using DualControl.HiddenDangers.Application.Dangers;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.HiddenDangers;

/// <summary>逾期 and what acceptance announces: each deadline is noted once, a rectification is in time or not.</summary>
public sealed class OverdueTests
{
    private static readonly SignedIn Manager = new(new Caller(Safety.Subject, Safety.Name, Role.SafetyManager, EnterpriseId: Gas), EnterpriseScope.Only([Gas]));

    [Fact]
    public void A_missed_deadline_is_noted_once_and_a_later_one_again()
    {
        var danger = Registered();
        danger.NoteOverdue(Now.AddDays(10)).ShouldBeFalse();
        danger.NoteOverdue(Now.AddDays(11)).ShouldBeTrue();
        danger.OverdueNoted.ShouldBe(Deadline);
        danger.NoteOverdue(Now.AddDays(12)).ShouldBeFalse();
        danger.Done(d => d.RequestExtension(Today.AddDays(20), "备件未到", Window, Safety, Now)).Done(d => d.DecideExtension(true, "同意", DeadlineAuthority.Principal, Window, Principal, Now));
        danger.NoteOverdue(Now.AddDays(20)).ShouldBeFalse();
        danger.NoteOverdue(Now.AddDays(21)).ShouldBeTrue();
    }

    [Fact]
    public void What_is_rectified_or_closed_is_not_overdue()
    {
        foreach (var (state, level) in Combinations)
            Danger(state, level).NoteOverdue(Now.AddDays(400)).ShouldBe(state is DangerState.Registered or DangerState.Planned or DangerState.Reviewed or DangerState.Approved or DangerState.Rectifying, $"{state}");
    }

    [Fact]
    public async Task Acceptance_announces_who_answers_for_it_and_whether_it_was_in_time()
    {
        (await AcceptAsync(true, Now)).ShouldBeOfType<HiddenDangerRectified>().ShouldSatisfyAllConditions(
            e => e.InTime.ShouldBeTrue(), e => e.ResponsibleUnitId.ShouldBe(Station.UnitId), e => e.ResponsiblePostId.ShouldBe(Station.PostId), e => e.Round.ShouldBe(1));
        (await AcceptAsync(true, Now.AddDays(11))).ShouldBeOfType<HiddenDangerRectified>().InTime.ShouldBeFalse();
        (await AcceptAsync(false, Now)).ShouldBeOfType<HiddenDangerAcceptanceRefused>().Round.ShouldBe(1);
    }

    [Fact]
    public async Task Voiding_is_announced_and_a_refusal_is_not()
    {
        var (danger, sent) = (Registered(), new Sent());
        Task<Result> Void() => new VoidHiddenDangerHandler(new InMemory<HiddenDanger>(danger), Manager, sent, Calendar).Handle(new VoidHiddenDanger(danger.Id, "重复录入", null), default);
        (await Void()).Error.ShouldBeNull();
        (await Void()).Error!.Code.ShouldBe("danger.closed");
        sent.Events.ShouldBe([new HiddenDangerVoided(danger.Id, Gas, "重复录入", Now)]);
    }

    [Fact]
    public void Only_an_employees_report_keeps_the_reporters_post()
    {
        var post = Station.PostId;
        HiddenDanger Of(DangerSource source) => HiddenDanger.Discover(Gas, new Discovery("甲", "乙", "丙", source, FinderPostId: post), Finder, Now);
        Of(DangerSource.EmployeeReport).ReportedByPostId.ShouldBe(post);
        Of(DangerSource.Inspection).ReportedByPostId.ShouldBeNull();
        Of(DangerSource.SectionInspection).ReportedByPostId.ShouldBeNull();
    }

    private static async Task<object> AcceptAsync(bool accepted, DateTimeOffset rectifiedAt)
    {
        var (danger, sent) = (Danger(DangerState.Rectifying).Done(d => d.Rectify("更换", "照片", new(100), Rectifier, rectifiedAt)), new Sent());
        (await new AcceptHiddenDangerHandler(new InMemory<HiddenDanger>(danger), new OtherModules(), Manager, sent, Calendar).Handle(new AcceptHiddenDanger(danger.Id, accepted, "意见", null), default)).Error.ShouldBeNull();
        return sent.Events.Single();
    }
}

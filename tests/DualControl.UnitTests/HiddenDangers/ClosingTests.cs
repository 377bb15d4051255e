using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.HiddenDangers;

/// <summary>验收、核查、销账、作废: who may, and in which round.</summary>
public sealed class ClosingTests
{
    [Fact]
    public void Who_rectified_any_round_never_accepts()
    {
        var danger = Danger(DangerState.AwaitingAcceptance).Refused().Rectify(SecondRectifier);

        Code(danger.Accept(true, "合格", Rectifier, Now)).ShouldBe("danger.own_rectification");
        Code(danger.Accept(true, "合格", SecondRectifier, Now)).ShouldBe("danger.own_rectification");
        Code(danger.Accept(false, "不合格", Rectifier, Now)).ShouldBe("danger.own_rectification");
        Code(danger.Accept(true, "合格", Safety, Now)).ShouldBeNull();
    }

    [Fact]
    public void Who_mended_it_on_the_spot_does_not_accept_a_later_round_either()
    {
        var danger = Registered().Done(d => d.RectifyOnTheSpot("已紧固", "照片", new(0), Rectifier, Now)).Refused().Rectify(SecondRectifier);

        Code(danger.Accept(true, "合格", new Actor(Rectifier.Subject, "换了岗位"), Now)).ShouldBe("danger.own_rectification");
    }

    [Fact]
    public void Who_rectified_as_a_general_danger_does_not_accept_it_as_a_major_one()
    {
        var danger = Danger(DangerState.AwaitingAcceptance).Raised().Plan();
        danger.Done(d => d.ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now)).Done(d => d.ApprovePlan(Principal, Now))
            .Done(d => d.StartRectification(SecondRectifier, Now)).Rectify(SecondRectifier);

        Code(danger.Accept(true, "合格", Rectifier, Now)).ShouldBe("danger.own_rectification");
    }

    [Fact]
    public void Who_rectified_does_not_verify_for_the_section() =>
        // 垃圾厂 and 机扫队 are sections and enterprises at once (domain.md §3).
        Code(Danger(DangerState.Accepted, DangerLevel.Major).Verify("属实", Rectifier, Now)).ShouldBe("danger.own_rectification");

    [Fact]
    public void A_refused_acceptance_begins_the_next_round()
    {
        var danger = Danger(DangerState.Rectifying);
        danger.Round.ShouldBe(1);

        danger.Rectify();
        danger.Round.ShouldBe(1);
        danger.Refused();
        (danger.State, danger.Round, danger.AcceptedAt).ShouldBe((DangerState.Rectifying, 2, null));
        danger.Rectify(SecondRectifier).Done(d => d.Accept(true, "合格", Safety, Now.AddHours(1)));

        danger.Rectifications.Select(r => (r.Round, r.By)).ShouldBe([(1, Rectifier), (2, SecondRectifier)]);
        danger.Acceptances.Select(a => (a.Round, a.Accepted)).ShouldBe([(1, false), (2, true)]);
        danger.AcceptedAt.ShouldBe(Now.AddHours(1));
    }

    [Fact]
    public void A_general_danger_is_written_off_once_accepted()
    {
        var danger = Danger(DangerState.Accepted);
        Code(danger.Verify("属实", Officer, Now)).ShouldBe("danger.verification_not_needed");

        danger.Done(d => d.WriteOff(Principal, Now));

        (danger.State, danger.IsClosed, danger.WrittenOffAt).ShouldBe((DangerState.WrittenOff, true, Now));
    }

    [Fact]
    public void A_major_danger_is_written_off_only_verified_and_reported()
    {
        var danger = Registered(DangerLevel.Major).Plan().Done(d => d.ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now))
            .Done(d => d.ApprovePlan(Principal, Now)).Done(d => d.StartRectification(Rectifier, Now)).Rectify().Done(d => d.Accept(true, "合格", Safety, Now));

        Code(danger.WriteOff(Principal, Now)).ShouldBe("danger.not_verified");
        danger.Done(d => d.Verify("属实", Officer, Now));
        Code(danger.Verify("属实", Officer, Now)).ShouldBe("danger.already_verified");
        Code(danger.WriteOff(Principal, Now)).ShouldBe("danger.not_reported");
        danger.Done(d => d.ReportMajor("补报", Principal, Now));
        Code(danger.WriteOff(Principal, Now)).ShouldBeNull();
    }

    [Fact]
    public void A_second_person_voids_a_mistaken_entry_in_any_open_state_and_it_is_kept()
    {
        foreach (var (state, level) in Combinations.Where(c => c.State is not (DangerState.WrittenOff or DangerState.Voided)))
        {
            var danger = Danger(state, level);
            Code(danger.Void("误录", true, new Actor(Finder.Subject, "同一人的另一岗位"), Now)).ShouldBe("danger.own_entry");

            foreach (var worker in new[] { danger.Plan?.By, danger.Rectifications.FirstOrDefault()?.By }.OfType<Actor>())
                Code(danger.Void("误录", true, worker, Now)).ShouldBe("danger.own_work");

            danger.Done(d => d.Void("误录", true, Officer, Now));

            danger.State.ShouldBe(DangerState.Voided);
            danger.Timeline[^1].ShouldSatisfyAllConditions(t => t.By.ShouldBe(Officer), t => t.Note.ShouldBe("误录"));
        }
    }

    [Fact]
    public void A_closed_danger_refuses_everything()
    {
        foreach (var state in new[] { DangerState.WrittenOff, DangerState.Voided })
            foreach (var level in Enum.GetValues<DangerLevel>())
            {
                var danger = Danger(state, level);
                Result[] attempts =
                [
                    danger.CanRegister(level, Deadline, Window), danger.ReportMajor("报告", Safety, Now), danger.ChangeLevel(DangerLevel.Major, "理由", true, ReportWithin, Officer, Now),
                    danger.RectifyOnTheSpot("整改", "照片", new(1), Rectifier, Now), danger.MakePlan(Proposal(), "站长", DeadlineAuthority.Management, Window, Safety, Now),
                    danger.ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now), danger.ApprovePlan(Principal, Now), danger.StartRectification(Rectifier, Now),
                    danger.Rectify("整改", "照片", new(1), Rectifier, Now), danger.Accept(true, "合格", Safety, Now), danger.Verify("属实", Officer, Now), danger.WriteOff(Principal, Now),
                    danger.Void("误录", true, Officer, Now), danger.RequestExtension(Deadline.AddDays(1), "理由", Window, Rectifier, Now), danger.DecideExtension(true, "同意", DeadlineAuthority.Principal, Window, Principal, Now),
                ];
                attempts.Select(Code).ShouldAllBe(code => code == "danger.closed");
            }
    }

    private static string? Code(Result result) => result.Error?.Code;
}

using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.HiddenDangers;

/// <summary>延期: a reason, and approval by the one who set the deadline.</summary>
public sealed class ExtensionTests
{
    private static readonly DateOnly Later = Deadline.AddDays(10);

    [Fact]
    public void A_granted_extension_moves_the_deadline_and_the_plan_keeps_the_one_it_was_made_with()
    {
        var danger = Danger(DangerState.Rectifying).Done(d => d.RequestExtension(Later, "备件未到", Window, Rectifier, Now));
        danger.Deadline.ShouldBe(Deadline);

        danger.Done(d => d.DecideExtension(true, "同意", DeadlineAuthority.Management, Window, Safety, Now.AddHours(1)));

        (danger.Deadline, danger.Plan!.Deadline).ShouldBe((Later, Deadline));
        danger.Extensions.ShouldBe([new Extension(Later, "备件未到", Rectifier, Now, true, "同意", Safety)]);
    }

    [Fact]
    public void A_refused_extension_leaves_the_deadline_and_makes_room_for_another()
    {
        var danger = Registered().Done(d => d.RequestExtension(Later, "备件未到", Window, Rectifier, Now));
        Code(danger.RequestExtension(Later, "再次申请", Window, Rectifier, Now)).ShouldBe("danger.extension_pending");

        danger.Done(d => d.DecideExtension(false, "不同意", DeadlineAuthority.Management, Window, Safety, Now));

        danger.Deadline.ShouldBe(Deadline);
        danger.Done(d => d.RequestExtension(Later, "再次申请", Window, Rectifier, Now));
        danger.Extensions.Select(e => e.Granted).ShouldBe([false, null]);
    }

    [Fact]
    public void Who_asked_does_not_decide()
    {
        var danger = Registered().Done(d => d.RequestExtension(Later, "备件未到", Window, Safety, Now));

        Code(danger.DecideExtension(true, "同意", DeadlineAuthority.Management, Window, new Actor(Safety.Subject, "另一岗位"), Now)).ShouldBe("danger.own_request");
        Code(danger.DecideExtension(false, "不同意", DeadlineAuthority.Management, Window, Safety, Now)).ShouldBe("danger.own_request");
    }

    [Fact]
    public void The_deadline_of_a_plan_the_principal_approved_is_extended_by_the_principal()
    {
        var danger = Danger(DangerState.Rectifying, DangerLevel.Major).Done(d => d.RequestExtension(Later, "备件未到", Window, Rectifier, Now));

        Code(danger.DecideExtension(true, "同意", DeadlineAuthority.Management, Window, Safety, Now)).ShouldBe("danger.extension_by_principal");
        Code(danger.DecideExtension(false, "不同意", DeadlineAuthority.Management, Window, Safety, Now)).ShouldBe("danger.extension_by_principal");
        Code(danger.DecideExtension(true, "同意", DeadlineAuthority.Principal, Window, Principal, Now)).ShouldBeNull();
    }

    [Fact]
    public void Before_the_principal_approved_it_the_management_that_set_the_deadline_decides()
    {
        foreach (var state in new[] { DangerState.Registered, DangerState.Planned, DangerState.Reviewed })
            Code(Danger(state, DangerLevel.Major).Done(d => d.RequestExtension(Later, "理由", Window, Rectifier, Now)).DecideExtension(true, "同意", DeadlineAuthority.Management, Window, Safety, Now)).ShouldBeNull();
        // Lowered to general, the deadline is still the principal's.
        Code(Danger(DangerState.Rectifying, DangerLevel.Major).Lowered().Done(d => d.RequestExtension(Later, "理由", Window, Rectifier, Now)).DecideExtension(true, "同意", DeadlineAuthority.Management, Window, Safety, Now))
            .ShouldBe("danger.extension_by_principal");
    }

    [Fact]
    public void Whoever_set_the_deadline_or_a_higher_one_moves_it()
    {
        var danger = Registered().Done(d => d.RequestExtension(Later, "理由", Window, Rectifier, Now)).Done(d => d.DecideExtension(true, "同意", DeadlineAuthority.Principal, Window, Principal, Now));
        danger.DeadlineSetBy.ShouldBe(DeadlineAuthority.Principal);
        danger.Done(d => d.RequestExtension(Later.AddDays(1), "理由", Window, Rectifier, Now));

        Code(danger.DecideExtension(true, "同意", DeadlineAuthority.Management, Window, Safety, Now)).ShouldBe("danger.extension_by_principal");
        Code(danger.MakePlan(Proposal(Later.AddDays(1)), "站长", DeadlineAuthority.Management, Window, Safety, Now)).ShouldBe("danger.deadline_needs_extension");
        Code(danger.RequestExtension(Today.AddDays(366), "理由", Window, Rectifier, Now)).ShouldBe("danger.deadline_too_far");
    }

    [Fact]
    public void An_extension_is_later_than_the_deadline_and_not_already_past()
    {
        Code(Registered().RequestExtension(Deadline, "理由", Window, Rectifier, Now)).ShouldBe("danger.deadline_not_later");
        Code(Registered().RequestExtension(Deadline.AddDays(1), "理由", Window, Rectifier, Now)).ShouldBeNull();
        var monthLater = Now.AddDays(30);
        Code(Registered().RequestExtension(Deadline.AddDays(1), "理由", new DeadlineWindow(Today.AddDays(30), 365), Rectifier, monthLater)).ShouldBe("danger.deadline_past");
        Code(Registered().RequestExtension(Today.AddDays(30), "理由", new DeadlineWindow(Today.AddDays(30), 365), Rectifier, monthLater)).ShouldBeNull();
        Code(Discovered().RequestExtension(Later, "理由", Window, Rectifier, Now)).ShouldBe("danger.no_deadline");
    }

    [Fact]
    public void A_request_overtaken_by_a_later_plan_cannot_bring_the_deadline_back()
    {
        var danger = Registered().Done(d => d.RequestExtension(Deadline.AddDays(2), "理由", Window, Rectifier, Now)).Plan(Deadline.AddDays(5));

        Code(danger.DecideExtension(true, "同意", DeadlineAuthority.Principal, Window, Principal, Now)).ShouldBe("danger.deadline_not_later");
        danger.Done(d => d.DecideExtension(false, "方案已定新时限", DeadlineAuthority.Principal, Window, Principal, Now));
        danger.Deadline.ShouldBe(Deadline.AddDays(5));
    }

    [Fact]
    public void Nothing_is_decided_that_nobody_asked_for() => Code(Registered().DecideExtension(true, "同意", DeadlineAuthority.Principal, Window, Principal, Now)).ShouldBe("danger.no_extension_pending");

    private static string? Code(Result result) => result.Error?.Code;
}

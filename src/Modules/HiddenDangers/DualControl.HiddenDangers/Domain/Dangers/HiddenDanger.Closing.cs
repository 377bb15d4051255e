using DualControl.HiddenDangers.Contracts;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.HiddenDangers.Domain.Dangers;

/// <content>验收、核查、销账、延期 Acceptance, verification, write-off, extension.</content>
internal sealed partial class HiddenDanger
{
    public IReadOnlyList<Acceptance> Acceptances { get; private set; } = [];
    public DateTimeOffset? AcceptedAt { get; private set; }
    public Statement? Verification { get; private set; }
    public DateTimeOffset? WrittenOffAt { get; private set; }
    public IReadOnlyList<Extension> Extensions { get; private set; } = [];

    /// <summary>验收 By anybody but who rectified, in whatever round; refused → the next round.</summary>
    public Result Accept(bool accepted, string opinion, Actor by, DateTimeOffset at)
    {
        if (Refuse(DangerErrors.NotAwaitingAcceptance, DangerState.AwaitingAcceptance) is { } refusal) return refusal;
        if (Rectified(by)) return DangerErrors.OwnRectification;
        Acceptances = [.. Acceptances, new Acceptance(Rectifications.Count, accepted, opinion, by, at)];
        if (accepted) AcceptedAt = at;
        Move(accepted ? "accept" : "refuseAcceptance", accepted ? DangerState.Accepted : DangerState.Rectifying, by, at, opinion);
        return Result.Success;
    }

    /// <summary>核查 The section verifies a major danger before its write-off.</summary>
    public Result Verify(string opinion, Actor by, DateTimeOffset at)
    {
        if (Refuse(DangerErrors.NotAccepted, DangerState.Accepted) is { } refusal) return refusal;
        if (Level != DangerLevel.Major) return DangerErrors.VerificationNotNeeded;
        if (Verification is not null) return DangerErrors.AlreadyVerified;
        if (Rectified(by)) return DangerErrors.OwnRectification;
        Verification = new Statement(opinion, by, at);
        Note("verify", by, at, opinion);
        return Result.Success;
    }

    /// <summary>销账 Closes the danger; a major one only when it was verified and reported.</summary>
    public Result WriteOff(Actor by, DateTimeOffset at)
    {
        if (Refuse(DangerErrors.NotAccepted, DangerState.Accepted) is { } refusal) return refusal;
        if (Level == DangerLevel.Major && Verification is null) return DangerErrors.NotVerified;
        if (Level == DangerLevel.Major && MajorReport is null) return DangerErrors.NotReported;
        WrittenOffAt = at;
        Move("writeOff", DangerState.WrittenOff, by, at, null);
        return Result.Success;
    }

    /// <summary>申请延期 A later deadline, with a reason.</summary>
    public Result RequestExtension(DateOnly deadline, string reason, DeadlineWindow window, Actor by, DateTimeOffset at)
    {
        if (IsClosed) return DangerErrors.Closed;
        if (Deadline is not { } current) return DangerErrors.NoDeadline;
        if (deadline <= current) return DangerErrors.DeadlineNotLater.At("deadline");
        if (window.Refuse(deadline) is { } outside) return outside;
        if (Extensions.Any(e => e.Granted is null)) return DangerErrors.ExtensionPending;
        Extensions = [.. Extensions, new Extension(deadline, reason, by, at, null, null, null)];
        Note("requestExtension", by, at, reason);
        return Result.Success;
    }

    /// <summary>批复延期 By one of the rank that set the deadline, or a higher one; never by who asked for it. The plan stays as approved.</summary>
    public Result DecideExtension(bool granted, string opinion, DeadlineAuthority authority, DeadlineWindow window, Actor by, DateTimeOffset at)
    {
        if (IsClosed) return DangerErrors.Closed;
        if (Extensions is not [.., { Granted: null } pending]) return DangerErrors.NoExtensionPending;
        if (by.Subject == pending.RequestedBy.Subject) return DangerErrors.OwnRequest;
        if (authority < DeadlineSetBy) return DangerErrors.ExtensionByPrincipal;
        // A plan may have set a later one meanwhile.
        if (granted && pending.Deadline <= Deadline) return DangerErrors.DeadlineNotLater;
        // Or the day asked for has passed while nobody decided.
        if (granted && window.Refuse(pending.Deadline) is { } outside) return outside;
        Extensions = [.. Extensions.SkipLast(1), pending with { Granted = granted, Opinion = opinion, DecidedBy = by }];
        if (granted) (Deadline, DeadlineSetBy) = (pending.Deadline, authority);
        Note(granted ? "grantExtension" : "refuseExtension", by, at, opinion);
        return Result.Success;
    }

    private bool Rectified(Actor by) => Rectifications.Any(r => r.By.Subject == by.Subject);
}

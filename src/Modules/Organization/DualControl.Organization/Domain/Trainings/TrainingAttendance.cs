using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Trainings;

/// <summary>签到方式 How an attendance became known.</summary>
internal enum AttendanceWay
{
    /// <summary>名单 Entered by the management.</summary>
    List,
    /// <summary>扫码 Checked in with the code the session showed.</summary>
    CheckIn,
}

/// <summary>出勤 A person came to a session; a record of its own, so that many may check in at once.</summary>
internal sealed class TrainingAttendance : AggregateRoot<TrainingAttendanceId>, IBelongsToEnterprise
{
    private TrainingAttendance() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public TrainingSessionId SessionId { get; private set; }
    public PersonId PersonId { get; private set; }
    public TrainingKind Kind { get; private set; }
    public TrainingTopic Topic { get; private set; }
    public DateOnly HeldOn { get; private set; }
    public decimal Hours { get; private set; }
    public AttendanceWay Way { get; private set; }

    /// <summary>The session is closed: the attendance is final.</summary>
    public bool Counted { get; private set; }

    /// <summary>The session has a test, which must be passed.</summary>
    public bool NeedsTest { get; private set; }

    /// <summary>Best mark so far; null before the first test.</summary>
    public int? BestMark { get; private set; }
    public DateOnly? PassedOn { get; private set; }

    /// <summary>培训合格日 The day from which the person counts as trained: attended, the session closed, the test passed where there is one.</summary>
    public DateOnly? CompletedOn { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<TrainingAttendance> Record(TrainingSession session, PersonId person, AttendanceWay way, Actor by, DateTimeOffset at)
    {
        var open = way == AttendanceWay.CheckIn ? session.TakesCheckIns(at) : session.TakesList(at);
        if (open.IsFailure) return open.Error;
        return new TrainingAttendance
        {
            Id = TrainingAttendanceId.New(),
            EnterpriseId = session.EnterpriseId,
            SessionId = session.Id,
            PersonId = person,
            Kind = session.Kind,
            Topic = session.Topic,
            HeldOn = session.HeldOn,
            Hours = session.Hours,
            Way = way,
            NeedsTest = session.Test is not null,
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    /// <summary>The session was closed.</summary>
    public void Count(TrainingSession session)
    {
        Counted = session.ClosedAt is not null;
        Complete();
    }

    /// <summary>A test was marked; the best mark stays.</summary>
    public void Mark(int mark, bool passed, DateOnly day)
    {
        BestMark = Math.Max(mark, BestMark ?? 0);
        if (passed) PassedOn ??= day;
        Complete();
    }

    private void Complete()
    {
        if (Counted && (!NeedsTest || PassedOn is not null)) CompletedOn ??= PassedOn > HeldOn ? PassedOn : HeldOn;
    }
}

using DualControl.HiddenDangers.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.HiddenDangers.Domain.Dangers;

/// <summary>
/// 隐患 A hidden danger from discovery to write-off (plan 二（三）4: 发现、登记、整改、验收、销账的闭环). Every step leaves a line in the timeline; nothing is
/// skipped, nothing deleted. This part holds what it is, its registration, level and voiding.
/// </summary>
internal sealed partial class HiddenDanger : AggregateRoot<HiddenDangerId>, IBelongsToEnterprise
{
    private HiddenDanger() { }

    public EnterpriseId EnterpriseId { get; private set; }

    /// <summary>YH-2026-000123; null until registered.</summary>
    public string? Number { get; private set; }
    public string Name { get; private set; } = null!;
    public string Place { get; private set; } = null!;
    public string Description { get; private set; } = null!;
    public DangerSource Source { get; private set; }
    public DangerOrigin? Origin { get; private set; }

    /// <summary>The risk factor whose measure failed, where one did.</summary>
    public Guid? RiskFactorId { get; private set; }
    public int? MeasureNumber { get; private set; }

    /// <summary>The inspection it came from; mirrors <see cref="Origin"/> for the list.</summary>
    public InspectionId? InspectionId { get; private set; }

    public DangerState State { get; private set; }
    public DangerLevel Level { get; private set; }
    public string? LevelReason { get; private set; }
    public ResponsibleParty? Responsible { get; private set; }

    /// <summary>Mirrors <see cref="Responsible"/> for the list.</summary>
    public PostId? ResponsiblePostId { get; private set; }
    public DateOnly? Deadline { get; private set; }
    public DeadlineAuthority? DeadlineSetBy { get; private set; }

    public Actor DiscoveredBy { get; private set; } = null!;
    public DateTimeOffset DiscoveredAt { get; private set; }

    /// <summary>The post of the employee whose report it is; null when it came from elsewhere, or the account has no post.</summary>
    public PostId? ReportedByPostId { get; private set; }
    public DateTimeOffset? RegisteredAt { get; private set; }
    public DateTimeOffset? MajorReportDueAt { get; private set; }
    public Statement? MajorReport { get; private set; }
    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];
    public DateTimeOffset CreatedAt { get; private set; }

    public bool IsClosed => State is DangerState.WrittenOff or DangerState.Voided;

    public static HiddenDanger Discover(EnterpriseId enterprise, Discovery what, Actor by, DateTimeOffset at)
    {
        var danger = new HiddenDanger
        {
            Id = HiddenDangerId.New(),
            EnterpriseId = enterprise,
            Name = what.Name,
            Place = what.Place,
            Description = what.Description,
            Source = what.Source,
            Origin = what.Origin,
            InspectionId = what.Origin?.InspectionId,
            RiskFactorId = what.RiskFactorId,
            MeasureNumber = what.MeasureNumber,
            State = DangerState.Discovered,
            DiscoveredBy = by,
            DiscoveredAt = at,
            ReportedByPostId = what.Source == DangerSource.EmployeeReport ? what.FinderPostId : null,
            CreatedAt = at,
        };
        danger.Timeline = [new TimelineEntry("discover", null, DangerState.Discovered, by, at, null)];
        return danger;
    }

    /// <summary>May it be registered now? Asked before a number is taken.</summary>
    public Result CanRegister(DangerLevel level, DateOnly deadline, DeadlineWindow window)
    {
        if (Refuse(DangerErrors.NotDiscovered, DangerState.Discovered) is { } refusal) return refusal;
        // It may have been raised before: registering it is no way around the section.
        if (level < Level) return DangerErrors.LevelLoweredBySection;
        return window.Refuse(deadline) is { } outside ? outside : Result.Success;
    }

    public Result Register(
        string number, DangerLevel level, string? levelReason, ResponsibleParty responsible, DateOnly deadline, DeadlineAuthority authority, DeadlineWindow window,
        TimeSpan majorReportWithin, Actor by, DateTimeOffset at)
    {
        var allowed = CanRegister(level, deadline, window);
        if (allowed.IsFailure) return allowed;
        (Number, Level, LevelReason, Responsible, ResponsiblePostId) = (number, level, levelReason, responsible, responsible.PostId);
        (Deadline, DeadlineSetBy, RegisteredAt) = (deadline, authority, at);
        if (level == DangerLevel.Major) MajorReportDueAt ??= at + majorReportWithin;
        Move("register", DangerState.Registered, by, at, levelReason);
        return Result.Success;
    }

    /// <summary>重大隐患报告 A major danger is reported to the leading group and the industry authority (plan 二（三）3).</summary>
    public Result ReportMajor(string text, Actor by, DateTimeOffset at)
    {
        if (IsClosed) return DangerErrors.Closed;
        if (Level != DangerLevel.Major) return DangerErrors.NotMajor;
        if (MajorReport is not null) return DangerErrors.AlreadyReported;
        MajorReport = new Statement(text, by, at);
        Note("reportMajor", by, at, text);
        return Result.Success;
    }

    /// <summary>Reported after the time allowed, or not yet though it is over.</summary>
    public bool IsMajorReportOverdue(DateTimeOffset now) => Level == DangerLevel.Major && State != DangerState.Voided && (MajorReport?.At ?? now) > MajorReportDueAt;

    /// <summary>
    /// Raised at any open time; lowered only by the section, with a reason. A raised danger starts its plan again: a major one needs a reviewed plan, and
    /// no earlier plan, approval, acceptance or verification counts for it.
    /// </summary>
    public Result ChangeLevel(DangerLevel level, string reason, bool bySection, TimeSpan majorReportWithin, Actor by, DateTimeOffset at)
    {
        if (IsClosed) return DangerErrors.Closed;
        if (level == Level) return DangerErrors.LevelUnchanged;
        if (level < Level && !bySection) return DangerErrors.LevelLoweredBySection;
        (Level, LevelReason) = (level, reason);
        if (level == DangerLevel.Major)
        {
            MajorReportDueAt ??= at + majorReportWithin;
            var restart = State is DangerState.Planned or DangerState.Rectifying or DangerState.AwaitingAcceptance or DangerState.Accepted;
            if (restart) (Plan, PlanApprovedBy, AcceptedAt, Verification) = (null, null, null, null);
            Move("raiseLevel", restart ? DangerState.Registered : State, by, at, reason);
        }
        else
        {
            if (MajorReport is null) MajorReportDueAt = null;
            // A general danger knows no review: what was reviewed or approved is simply planned.
            Move("lowerLevel", State is DangerState.Reviewed or DangerState.Approved ? DangerState.Planned : State, by, at, reason);
        }
        return Result.Success;
    }

    /// <summary>A mistaken entry; by a second person who has not worked on it, never deleted.</summary>
    public Result Void(string reason, bool bySection, Actor by, DateTimeOffset at)
    {
        if (IsClosed) return DangerErrors.Closed;
        if (by.Subject == DiscoveredBy.Subject) return DangerErrors.OwnEntry;
        if (Rectified(by) || Plans().Any(p => p.By.Subject == by.Subject)) return DangerErrors.OwnWork;
        // Otherwise voiding would be the way around the section's verification, and out of the section's sight.
        if (!bySection && (Level == DangerLevel.Major || Source is DangerSource.SectionInspection or DangerSource.PublicComplaint or DangerSource.Accident)) return DangerErrors.VoidBySection;
        Move("void", DangerState.Voided, by, at, reason);
        return Result.Success;
    }

    /// <summary>Null when the danger is in one of the states; else why not.</summary>
    private Error? Refuse(Error otherwise, params ReadOnlySpan<DangerState> states) => states.Contains(State) ? null : IsClosed ? DangerErrors.Closed : otherwise;

    private void Move(string action, DangerState to, Actor by, DateTimeOffset at, string? note)
    {
        Timeline = [.. Timeline, new TimelineEntry(action, State, to, by, at, note)];
        State = to;
    }

    private void Note(string action, Actor by, DateTimeOffset at, string? note) => Move(action, State, by, at, note);
}

/// <summary>What was found, where, how.</summary>
internal sealed record Discovery(
    string Name, string Place, string Description, DangerSource Source, DangerOrigin? Origin = null, Guid? RiskFactorId = null, int? MeasureNumber = null, PostId? FinderPostId = null);

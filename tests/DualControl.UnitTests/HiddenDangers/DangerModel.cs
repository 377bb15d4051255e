using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Security;

namespace DualControl.UnitTests.HiddenDangers;

internal enum DangerCommand
{
    RegisterGeneral, RegisterMajor, ReportMajor, Raise, Lower, RectifyOnTheSpot, Plan, PlanIncomplete, ReviewPass, ReviewRevise, ReviewWithoutTechnician, Approve, Start, Rectify,
    Accept, RefuseAcceptance, Verify, WriteOff, Void, RequestExtension, GrantExtension, RefuseExtension,
}

/// <summary>One step somebody tries; days count from today, where the command has a date.</summary>
internal sealed record DangerStep(DangerCommand Command, int Who, int Days);

/// <summary>Who acts, and for whom.</summary>
internal sealed record DangerActor(Actor Actor, bool Section = false, DeadlineAuthority Authority = DeadlineAuthority.Department);

/// <summary>
/// The state table of docs/domain.md (Hidden dangers), the separation of duty of its §2 and its section 7, written a second time without looking at the
/// aggregate. Days are offsets from today.
/// </summary>
internal sealed class DangerModel(string discoveredBy)
{
    private static readonly DangerState[] PlannedAtLeast = [DangerState.Planned, DangerState.Rectifying, DangerState.AwaitingAcceptance, DangerState.Accepted];

    public DangerState State { get; private set; } = DangerState.Discovered;
    public DangerLevel Level { get; private set; } = DangerLevel.General;
    public bool Reported { get; private set; }
    public bool Verified { get; private set; }
    public bool PlanApproved { get; private set; }
    public string? PlanBy { get; private set; }
    public int? Deadline { get; private set; }
    public DeadlineAuthority? DeadlineSetBy { get; private set; }
    public (int Days, string By)? Pending { get; private set; }
    public List<string> Rectifiers { get; } = [];

    /// <summary>Who ever made a plan.</summary>
    public List<string> Planners { get; } = [];
    private int _plannedFor;
    public int Steps { get; private set; } = 1;

    private const int Longest = 365;

    private bool Closed => State is DangerState.WrittenOff or DangerState.Voided;
    private bool Major => Level == DangerLevel.Major;

    /// <summary>Null when the step is allowed, and then it is taken; else the code it is refused with, and nothing changes.</summary>
    public string? Take(DangerCommand command, DangerActor who, int days)
    {
        if (Closed) return "danger.closed";
        var refusal = Refusal(command, who, who.Actor.Subject, days);
        if (refusal is not null) return "danger." + refusal;
        Steps++;
        Apply(command, who, days);
        return null;
    }

    private string? Refusal(DangerCommand command, DangerActor who, string subject, int days) => command switch
    {
        DangerCommand.RegisterGeneral => First((State != DangerState.Discovered, "not_discovered"), (Major, "level_lowered_by_section"), (days < 0, "deadline_past"), (days > Longest, "deadline_too_far")),
        DangerCommand.RegisterMajor => First((State != DangerState.Discovered, "not_discovered"), (days < 0, "deadline_past"), (days > Longest, "deadline_too_far")),
        DangerCommand.ReportMajor => First((!Major, "not_major"), (Reported, "already_reported")),
        DangerCommand.Raise => First((Major, "level_unchanged")),
        DangerCommand.Lower => First((!Major, "level_unchanged"), (!who.Section, "level_lowered_by_section")),
        DangerCommand.RectifyOnTheSpot => First((State != DangerState.Registered, "not_registered"), (Major, "major_needs_plan")),
        DangerCommand.Plan => First(
            (State is not (DangerState.Registered or DangerState.Planned), "not_plannable"), (days < 0, "deadline_past"), (days > Longest, "deadline_too_far"),
            (days > Deadline && (who.Authority < DeadlineSetBy || Planners.Count > 0), "deadline_needs_extension")),
        DangerCommand.PlanIncomplete => First((State is not (DangerState.Registered or DangerState.Planned), "not_plannable"), (true, "plan_incomplete")),
        DangerCommand.ReviewPass or DangerCommand.ReviewRevise or DangerCommand.ReviewWithoutTechnician => First(
            (State != DangerState.Planned, "not_planned"), (!Major, "review_not_needed"), (subject == PlanBy, "own_plan"),
            (command == DangerCommand.ReviewWithoutTechnician, "review_incomplete"), (days > 0, "review_in_future"), (days < 0, "review_before_discovery")),
        DangerCommand.Approve => First((!Major, "review_not_needed"), (State != DangerState.Reviewed, "plan_not_reviewed"), (subject == PlanBy, "own_plan")),
        DangerCommand.Start => First(
            (Major && (State == DangerState.Planned || State == DangerState.Reviewed), "plan_not_approved"), (State != (Major ? DangerState.Approved : DangerState.Planned), "not_planned")),
        DangerCommand.Rectify => First((State != DangerState.Rectifying, "not_rectifying")),
        DangerCommand.Accept or DangerCommand.RefuseAcceptance => First((State != DangerState.AwaitingAcceptance, "not_rectified"), (Rectifiers.Contains(subject), "own_rectification")),
        DangerCommand.Verify => First(
            (State != DangerState.Accepted, "not_accepted"), (!Major, "verification_not_needed"), (Verified, "already_verified"), (Rectifiers.Contains(subject), "own_rectification")),
        DangerCommand.WriteOff => First((State != DangerState.Accepted, "not_accepted"), (Major && !Verified, "not_verified"), (Major && !Reported, "not_reported")),
        DangerCommand.Void => First((subject == discoveredBy, "own_entry"), (Rectifiers.Contains(subject) || Planners.Contains(subject), "own_work")),
        DangerCommand.RequestExtension => First(
            (Deadline is null, "no_deadline"), (days <= Deadline, "deadline_not_later"), (days < 0, "deadline_past"), (days > Longest, "deadline_too_far"), (Pending is not null, "extension_pending")),
        _ => First(
            (Pending is null, "no_extension_pending"), (subject == Pending?.By, "own_request"), (who.Authority < DeadlineSetBy, "extension_by_principal"),
            (command == DangerCommand.GrantExtension && Pending?.Days <= Deadline, "deadline_not_later")),
    };

    private void Apply(DangerCommand command, DangerActor who, int days)
    {
        var subject = who.Actor.Subject;
        switch (command)
        {
            case DangerCommand.RegisterGeneral: (State, Deadline, DeadlineSetBy) = (DangerState.Registered, days, who.Authority); break;
            case DangerCommand.RegisterMajor: (State, Level, Deadline, DeadlineSetBy) = (DangerState.Registered, DangerLevel.Major, days, who.Authority); break;
            case DangerCommand.ReportMajor: Reported = true; break;
            case DangerCommand.Raise:
                Level = DangerLevel.Major;
                if (PlannedAtLeast.Contains(State)) (State, PlanBy, PlanApproved, Verified) = (DangerState.Registered, null, false, false);
                break;
            case DangerCommand.Lower:
                Level = DangerLevel.General;
                if (State is DangerState.Reviewed or DangerState.Approved) State = DangerState.Planned;
                break;
            case DangerCommand.RectifyOnTheSpot or DangerCommand.Rectify: State = DangerState.AwaitingAcceptance; Rectifiers.Add(subject); break;
            case DangerCommand.Plan:
                if (days > Deadline) DeadlineSetBy = who.Authority;
                (State, PlanBy, PlanApproved, Deadline, _plannedFor) = (DangerState.Planned, subject, false, days, days);
                Planners.Add(subject);
                break;
            case DangerCommand.ReviewPass: State = DangerState.Reviewed; break;
            case DangerCommand.ReviewRevise: State = DangerState.Registered; break;
            case DangerCommand.Approve: (State, PlanApproved, Deadline, DeadlineSetBy) = (DangerState.Approved, true, _plannedFor, DeadlineAuthority.Principal); break;
            case DangerCommand.Start or DangerCommand.RefuseAcceptance: State = DangerState.Rectifying; break;
            case DangerCommand.Accept: State = DangerState.Accepted; break;
            case DangerCommand.Verify: Verified = true; break;
            case DangerCommand.WriteOff: State = DangerState.WrittenOff; break;
            case DangerCommand.Void: State = DangerState.Voided; break;
            case DangerCommand.RequestExtension: Pending = (days, subject); break;
            case DangerCommand.GrantExtension: (Deadline, DeadlineSetBy, Pending) = (Pending!.Value.Days, who.Authority, null); break;
            default: Pending = null; break;
        }
    }

    private static string? First(params (bool Refused, string Code)[] rules) => rules.FirstOrDefault(r => r.Refused).Code;
}

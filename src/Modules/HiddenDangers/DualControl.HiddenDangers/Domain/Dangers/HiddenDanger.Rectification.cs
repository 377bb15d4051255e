using DualControl.HiddenDangers.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Domain.Dangers;

/// <content>整改 The plan, its review and approval, and the work itself.</content>
internal sealed partial class HiddenDanger
{
    private const string PlanAction = "plan";

    public RectificationPlan? Plan { get; private set; }
    public IReadOnlyList<PlanReview> Reviews { get; private set; } = [];
    public Actor? PlanApprovedBy { get; private set; }
    public IReadOnlyList<Rectification> Rectifications { get; private set; } = [];

    /// <summary>The round of rectification that is under way or done; 1 at first.</summary>
    public int Round => Rectifications.Count + (State == DangerState.Rectifying ? 1 : 0);

    /// <summary>立即整改 What can be mended at once is mended at once; never a major danger.</summary>
    public Result RectifyOnTheSpot(string description, string evidence, Money cost, Actor by, DateTimeOffset at)
    {
        if (Refuse(DangerErrors.NotRegistered, DangerState.Registered) is { } refusal) return refusal;
        if (Level == DangerLevel.Major) return DangerErrors.MajorNeedsPlan;
        Rectifications = [.. Rectifications, new Rectification(Rectifications.Count + 1, true, description, evidence, cost, by, at)];
        Move("rectifyOnTheSpot", DangerState.AwaitingAcceptance, by, at, description);
        return Result.Success;
    }

    /// <summary>The deadline whose passing has been noted; null while none has passed.</summary>
    public DateOnly? OverdueNoted { get; private set; }

    /// <summary>逾期 Notes once for each deadline that it has passed without the work being done; false when there is nothing to note.</summary>
    public bool NoteOverdue(DateTimeOffset at)
    {
        if (State is not (DangerState.Registered or DangerState.Planned or DangerState.Reviewed or DangerState.Approved or DangerState.Rectifying)) return false;
        if (Deadline is not { } deadline || deadline >= BureauCalendar.DayOf(at) || OverdueNoted >= deadline) return false;
        OverdueNoted = deadline;
        return true;
    }

    /// <summary>The last round was done by the deadline in force.</summary>
    public bool RectifiedInTime => Rectifications is [.., var last] && BureauCalendar.DayOf(last.At) <= Deadline;

    /// <summary>Every plan that was ever made, replaced ones too.</summary>
    private IEnumerable<TimelineEntry> Plans() => Timeline.Where(t => t.Action == PlanAction);

    /// <summary>The meetings that reviewed the present plan; earlier ones reviewed another.</summary>
    public IReadOnlyList<PlanReview> ReviewsOfPlan() => [.. Reviews.Where(r => Plan is not null && r.At >= Plan.At)];

    /// <summary>制定整改方案 All five assurances or none: each missing one is named. A plan may be replaced until work starts or it is reviewed. Only the first plan ever made, by who set the deadline or a higher one, may lie beyond it; a later day is an extension.</summary>
    public Result MakePlan(PlanProposal proposal, string? responsiblePostTitle, DeadlineAuthority authority, DeadlineWindow window, Actor by, DateTimeOffset at)
    {
        if (Refuse(DangerErrors.NotPlannable, DangerState.Registered, DangerState.Planned) is { } refusal) return refusal;
        var missing = proposal.Missing();
        if (missing.Count > 0) return DangerErrors.PlanIncomplete.At([.. missing]);
        if (window.Refuse(proposal.Deadline!.Value) is { } outside) return outside;
        if (proposal.Deadline > Deadline)
        {
            if (authority < DeadlineSetBy || Plans().Any()) return DangerErrors.DeadlineNeedsExtension.At("deadline");
            DeadlineSetBy = authority;
        }
        PlanApprovedBy = null;
        Plan = new RectificationPlan(
            proposal.ResponsiblePostId!.Value, responsiblePostTitle!, proposal.Measures!, proposal.Funds!.Value, proposal.FundSource!, proposal.Deadline!.Value,
            proposal.ContingencyPlan!, by, at);
        Deadline = Plan.Deadline;
        Move(PlanAction, DangerState.Planned, by, at, null);
        return Result.Success;
    }

    /// <summary>论证 The principal's meeting on a major danger's plan, before anything is done (plan 二（三）3); not led by who made the plan.</summary>
    public Result ReviewPlan(DateOnly heldOn, IReadOnlyList<Participant> participants, string minutes, ReviewConclusion conclusion, Actor by, DateTimeOffset at)
    {
        if (Refuse(DangerErrors.NotPlanned, DangerState.Planned) is { } refusal) return refusal;
        if (Level != DangerLevel.Major) return DangerErrors.ReviewNotNeeded;
        // Here and not only at the approval: a reviewed plan can no longer be replaced by another person's.
        if (by.Subject == Plan!.By.Subject) return DangerErrors.OwnPlan;
        ParticipantCategory[] required = [ParticipantCategory.ResponsiblePerson, ParticipantCategory.Manager, ParticipantCategory.Technician, ParticipantCategory.Rectifier];
        var absent = required.Except(participants.Select(p => p.Category)).ToList();
        if (absent.Count > 0) return DangerErrors.ReviewIncomplete.At([.. absent.Select(Missing)]);
        if (heldOn > BureauCalendar.DayOf(at)) return DangerErrors.ReviewInFuture.At("heldOn");
        if (heldOn < BureauCalendar.DayOf(DiscoveredAt)) return DangerErrors.ReviewBeforeDiscovery.At("heldOn");
        Reviews = [.. Reviews, new PlanReview(heldOn, participants, minutes, conclusion, by, at)];
        Move("reviewPlan", conclusion == ReviewConclusion.Pass ? DangerState.Reviewed : DangerState.Registered, by, at, minutes);
        return Result.Success;
    }

    private static FieldError Missing(ParticipantCategory category) => new("participants", category switch
    {
        ParticipantCategory.ResponsiblePerson => "danger.participant_missing.responsible_person",
        ParticipantCategory.Manager => "danger.participant_missing.manager",
        ParticipantCategory.Technician => "danger.participant_missing.technician",
        _ => "danger.participant_missing.rectifier",
    });

    /// <summary>批准方案 By the principal; not by who made the plan.</summary>
    public Result ApprovePlan(Actor by, DateTimeOffset at)
    {
        if (Refuse(Level == DangerLevel.Major ? DangerErrors.PlanNotReviewed : DangerErrors.ReviewNotNeeded, DangerState.Reviewed) is { } refusal) return refusal;
        if (by.Subject == Plan!.By.Subject) return DangerErrors.OwnPlan;
        // What is approved is the plan's own deadline, whatever was granted between.
        (PlanApprovedBy, Deadline, DeadlineSetBy) = (by, Plan.Deadline, DeadlineAuthority.Principal);
        Move("approvePlan", DangerState.Approved, by, at, null);
        return Result.Success;
    }

    /// <summary>开始整改 General: from the plan; major: only from an approved plan.</summary>
    public Result StartRectification(Actor by, DateTimeOffset at)
    {
        if (IsClosed) return DangerErrors.Closed;
        if (Level == DangerLevel.Major && State is (DangerState.Planned or DangerState.Reviewed)) return DangerErrors.PlanNotApproved;
        if (State != (Level == DangerLevel.Major ? DangerState.Approved : DangerState.Planned)) return DangerErrors.NotPlanned;
        Move("startRectification", DangerState.Rectifying, by, at, null);
        return Result.Success;
    }

    /// <summary>整改完成 The work of this round is done.</summary>
    public Result Rectify(string description, string evidence, Money cost, Actor by, DateTimeOffset at)
    {
        if (Refuse(DangerErrors.NotRectifying, DangerState.Rectifying) is { } refusal) return refusal;
        Rectifications = [.. Rectifications, new Rectification(Round, false, description, evidence, cost, by, at)];
        Move("rectify", DangerState.AwaitingAcceptance, by, at, description);
        return Result.Success;
    }
}

/// <summary>五落实 What a client proposes; each part may still be missing.</summary>
internal sealed record PlanProposal(PostId? ResponsiblePostId, string? Measures, Money? Funds, string? FundSource, DateOnly? Deadline, string? ContingencyPlan)
{
    /// <summary>责任、措施、资金、时限、预案: the missing ones by field.</summary>
    public IReadOnlyList<FieldError> Missing()
    {
        var missing = new List<FieldError>();
        if (ResponsiblePostId is null) missing.Add(new FieldError("responsiblePostId", "danger.assurance_missing.responsibility"));
        if (string.IsNullOrWhiteSpace(Measures)) missing.Add(new FieldError("measures", "danger.assurance_missing.measures"));
        if (Funds is null) missing.Add(new FieldError("funds", "danger.assurance_missing.funds"));
        if (string.IsNullOrWhiteSpace(FundSource)) missing.Add(new FieldError("fundSource", "danger.assurance_missing.funds"));
        if (Deadline is null) missing.Add(new FieldError("deadline", "danger.assurance_missing.deadline"));
        if (string.IsNullOrWhiteSpace(ContingencyPlan)) missing.Add(new FieldError("contingencyPlan", "danger.assurance_missing.contingency_plan"));
        return missing;
    }
}

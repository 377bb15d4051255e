using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.Assessments;

/// <summary>
/// 考核期 A month, quarter or year of an enterprise: open while its figures follow the events, closed with frozen results and a time for objections, published with rewards and penalties.
/// What was published is corrected by a new number of the same period.
/// </summary>
internal sealed class AssessmentPeriod : AggregateRoot<AssessmentPeriodId>, IBelongsToEnterprise
{
    private AssessmentPeriod() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public PeriodKind Kind { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    /// <summary>1, then one more for each correction after publication.</summary>
    public int Number { get; private set; }
    public PeriodState State { get; private set; }

    /// <summary>The rule set that gives the base points.</summary>
    public AssessmentRuleSetId RuleSetId { get; private set; }
    public int BaseTenths { get; private set; }
    public string? RevisionReason { get; private set; }
    public Actor? ClosedBy { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Last day on which the results may be objected to.</summary>
    public DateOnly? ObjectionLastDay { get; private set; }
    public IReadOnlyList<RewardOrPenalty> Rewards { get; private set; } = [];
    public Actor? PublishedBy { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<AssessmentPeriod> Open(EnterpriseId enterprise, PeriodKind kind, DateOnly from, AssessmentRuleSet? rules, Actor by, DateTimeOffset at)
    {
        if (from.Day != 1 || (from.Month - 1) % kind.Months() != 0) return OrganizationErrors.PeriodFirstDay.At("from");
        if (from > BureauCalendar.DayOf(at)) return OrganizationErrors.PeriodInFuture.At("from");
        if (rules is null) return OrganizationErrors.PeriodWithoutRules.At("from");
        return new AssessmentPeriod
        {
            Id = AssessmentPeriodId.New(),
            EnterpriseId = enterprise,
            Kind = kind,
            From = from,
            To = LastDayOf(kind, from),
            Number = 1,
            State = PeriodState.Open,
            RuleSetId = rules.Id,
            BaseTenths = Points.ToTenths(rules.BasePoints),
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    public static DateOnly LastDayOf(PeriodKind kind, DateOnly from) => from.AddMonths(kind.Months()).AddDays(-1);

    /// <summary>关账 Once the period is over; its results are frozen from here on.</summary>
    public Result Close(int objectionDays, Actor by, DateTimeOffset at)
    {
        if (State != PeriodState.Open) return OrganizationErrors.PeriodNotOpen;
        var today = BureauCalendar.DayOf(at);
        if (today <= To) return OrganizationErrors.PeriodNotOver.With(Terms.Show(To));
        (State, ClosedBy, ClosedAt, ObjectionLastDay) = (PeriodState.Closed, by, at, today.AddDays(objectionDays));
        return Result.Success;
    }

    /// <summary>May it be published now: can nobody object any more, and is every objection decided? Asked before the rewards are judged.</summary>
    public Result CanPublish(int undecided, DateTimeOffset at)
    {
        if (State != PeriodState.Closed) return OrganizationErrors.PeriodNotClosed;
        if (BureauCalendar.DayOf(at) <= ObjectionLastDay) return OrganizationErrors.PeriodObjectionsRunning.With(Terms.Show(ObjectionLastDay.Value));
        return undecided > 0 ? OrganizationErrors.PeriodObjectionsUndecided.With(undecided) : Result.Success;
    }

    /// <summary>公示 By the principal, with what follows from the results.</summary>
    public Result Publish(int undecided, IReadOnlyList<RewardOrPenalty> rewards, Actor by, DateTimeOffset at)
    {
        var allowed = CanPublish(undecided, at);
        if (allowed.IsFailure) return allowed;
        (State, Rewards, PublishedBy, PublishedAt) = (PeriodState.Published, rewards, by, at);
        return Result.Success;
    }

    /// <summary>更正 What is published stays on record; the same days are worked out anew under the next number.</summary>
    public Result<AssessmentPeriod> Revise(string reason, Actor by, DateTimeOffset at)
    {
        if (State != PeriodState.Published) return OrganizationErrors.PeriodNotPublished;
        State = PeriodState.Superseded;
        return new AssessmentPeriod
        {
            Id = AssessmentPeriodId.New(),
            EnterpriseId = EnterpriseId,
            Kind = Kind,
            From = From,
            To = To,
            Number = Number + 1,
            State = PeriodState.Open,
            RuleSetId = RuleSetId,
            BaseTenths = BaseTenths,
            RevisionReason = reason,
            CreatedBy = by,
            CreatedAt = at,
        };
    }
}

/// <summary>考核周期 How long a period lasts.</summary>
internal enum PeriodKind
{
    /// <summary>月度 Month.</summary>
    Month,
    /// <summary>季度 Quarter.</summary>
    Quarter,
    /// <summary>年度 Year.</summary>
    Year,
}

/// <summary>考核期状态 State of a period.</summary>
internal enum PeriodState
{
    /// <summary>进行中 Open: the figures follow the events.</summary>
    Open,
    /// <summary>已关账 Closed: the results are frozen and may be objected to.</summary>
    Closed,
    /// <summary>已公示 Published.</summary>
    Published,
    /// <summary>已更正 Superseded by the next number.</summary>
    Superseded,
}

/// <summary>Lengths of the kinds.</summary>
internal static class PeriodKinds
{
    public static int Months(this PeriodKind kind) => kind switch { PeriodKind.Month => 1, PeriodKind.Quarter => 3, _ => 12 };
}

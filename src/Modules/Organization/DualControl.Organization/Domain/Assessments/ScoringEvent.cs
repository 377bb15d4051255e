using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.Assessments;

/// <summary>
/// 计分记录 What one source event counts for one person, vacant post or unit, by the rule in force on its day. Unique by source, rule and subject, so that nothing scores twice. What no rule
/// scores is kept all the same, without points.
/// </summary>
internal sealed class ScoringEvent : AggregateRoot<ScoringEventId>, IBelongsToEnterprise
{
    /// <summary>Stands for a rule where a decision gave the points.</summary>
    public const string CorrectionCode = "CORRECTION";

    private ScoringEvent() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public ScoringKind Kind { get; private set; }
    public ScoringSource Source { get; private set; }

    /// <summary>The danger, training session, result or manual entry.</summary>
    public Guid SourceId { get; private set; }

    /// <summary>What happened to the source, once: kind, id, and round or deadline.</summary>
    public string SourceKey { get; private set; } = null!;

    /// <summary>What people call the source: the danger's number, the topic of the training.</summary>
    public string? SourceName { get; private set; }
    public DateOnly Day { get; private set; }
    public AssessedKind SubjectKind { get; private set; }
    public Guid SubjectId { get; private set; }
    public string SubjectName { get; private set; } = null!;
    public string? PostTitle { get; private set; }
    public AssessmentRuleSetId? RuleSetId { get; private set; }

    /// <summary>Empty when no rule in force on the day scores it.</summary>
    public string RuleCode { get; private set; } = "";
    public int Tenths { get; private set; }

    /// <summary>Scored by a rule or a decision, and not cancelled.</summary>
    public bool Counts { get; private set; }
    public string? Evidence { get; private set; }
    public string? CancelReason { get; private set; }
    public Actor? CancelledBy { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static ScoringEvent Score(Occurrence what, AssessmentRuleSetId ruleSet, ScoringRule rule, AssessedSubject subject)
    {
        var scored = Unscored(what, subject);
        (scored.RuleSetId, scored.RuleCode, scored.Tenths, scored.Counts) = (ruleSet, rule.Code, Points.ToTenths(rule.Points), true);
        return scored;
    }

    /// <summary>没有计分规则 It happened, and no rule in force scores it.</summary>
    public static ScoringEvent Unscored(Occurrence what, AssessedSubject subject) => new()
    {
        Id = ScoringEventId.New(),
        EnterpriseId = what.EnterpriseId,
        Kind = what.Kind,
        Source = what.Source,
        SourceId = what.SourceId,
        SourceKey = what.SourceKey,
        SourceName = what.SourceName,
        Day = what.Day,
        SubjectKind = subject.Kind,
        SubjectId = subject.Id,
        SubjectName = subject.Name,
        PostTitle = subject.PostTitle,
        Evidence = what.Evidence,
        CreatedBy = what.By,
        CreatedAt = what.At,
    };

    /// <summary>异议更正 The points an upheld objection gives back or takes, on the last day of the period they belong to.</summary>
    public static ScoringEvent Correct(AssessmentPeriod period, AssessmentResult result, int tenths, string opinion, Actor by, DateTimeOffset at)
    {
        var what = new Occurrence(period.EnterpriseId, ScoringKind.Correction, ScoringSource.Objection, result.Id.Value, "", null, period.To, at, by, opinion);
        var correction = Unscored(what, new AssessedSubject(result.SubjectKind, result.SubjectId, result.SubjectName, null));
        (correction.RuleCode, correction.Tenths, correction.Counts) = (CorrectionCode, tenths, true);
        return correction;
    }

    /// <summary>A source that proves a mistaken entry counts no more; what was closed before stays as it was closed.</summary>
    public Result Cancel(string reason, Actor by)
    {
        if (CancelledBy is not null) return OrganizationErrors.ScoringEventCancelled;
        (CancelReason, CancelledBy, Counts) = (reason, by, false);
        return Result.Success;
    }

    /// <summary>A manual entry is withdrawn by somebody else than who made it; what the program scored follows its source.</summary>
    public Result Withdraw(string reason, Actor by)
    {
        if (Source != ScoringSource.Manual) return OrganizationErrors.ScoringEventNotManual;
        return by.Subject == CreatedBy.Subject ? OrganizationErrors.ScoringEventOwnEntry : Cancel(reason, by);
    }
}

/// <summary>来源 Where a scoring event comes from.</summary>
internal enum ScoringSource
{
    /// <summary>隐患 Hidden danger.</summary>
    Danger,
    /// <summary>培训 Training session.</summary>
    Training,
    /// <summary>人工记录 Entered by hand, with evidence.</summary>
    Manual,
    /// <summary>异议 The result whose objection was upheld.</summary>
    Objection,
}

/// <summary>考核对象 What kind of subject has a result.</summary>
internal enum AssessedKind
{
    /// <summary>人员 Person.</summary>
    Person,
    /// <summary>空缺岗位 A post that nobody held on the day.</summary>
    Post,
    /// <summary>部门 Unit.</summary>
    Unit,
}

/// <summary>Whom an event counts for.</summary>
internal sealed record AssessedSubject(AssessedKind Kind, Guid Id, string Name, string? PostTitle);

/// <summary>Something happened that may score.</summary>
internal sealed record Occurrence(
    EnterpriseId EnterpriseId, ScoringKind Kind, ScoringSource Source, Guid SourceId, string Detail, string? SourceName, DateOnly Day, DateTimeOffset At, Actor By, string? Evidence = null)
{
    /// <summary>The same for each delivery of the same event.</summary>
    public string SourceKey => $"{Kind}:{SourceId}:{Detail}";

    /// <summary>Something that the program noticed.</summary>
    public static Occurrence Noticed(EnterpriseId enterprise, ScoringKind kind, ScoringSource source, Guid id, string detail, string? name, DateTimeOffset at) =>
        new(enterprise, kind, source, id, detail, name, BureauCalendar.DayOf(at), at, Caller.System.ToActor());
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.Assessments;

/// <summary>考核结果 The frozen result of one person, vacant post or unit in a closed period; after that only an upheld objection changes it.</summary>
internal sealed class AssessmentResult : AggregateRoot<AssessmentResultId>, IBelongsToEnterprise
{
    private AssessmentResult() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public AssessmentPeriodId PeriodId { get; private set; }
    public AssessedKind SubjectKind { get; private set; }
    public Guid SubjectId { get; private set; }
    public string SubjectName { get; private set; } = null!;
    public int BaseTenths { get; private set; }
    public int ScoreTenths { get; private set; }
    public IReadOnlyList<ResultLine> Lines { get; private set; } = [];
    public ResultObjection? Objection { get; private set; }

    /// <summary>An objection waits for its decision.</summary>
    public bool ObjectionPending { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    public static AssessmentResult Freeze(AssessmentPeriod period, AssessedKind kind, Guid subject, string name, Score score, DateTimeOffset at) => new()
    {
        Id = AssessmentResultId.New(),
        EnterpriseId = period.EnterpriseId,
        PeriodId = period.Id,
        SubjectKind = kind,
        SubjectId = subject,
        SubjectName = name,
        BaseTenths = period.BaseTenths,
        ScoreTenths = score.Tenths,
        Lines = score.Lines,
        CreatedAt = at,
    };

    /// <summary>异议 Once, while the period is closed and the time runs.</summary>
    /// <param name="isOwn">The caller is the person or belongs to the unit, or enters it for somebody without an account.</param>
    public Result Object(AssessmentPeriod period, string reason, bool isOwn, Actor by, DateTimeOffset at)
    {
        if (!isOwn) return OrganizationErrors.ResultNotYours;
        if (period.State != PeriodState.Closed) return OrganizationErrors.PeriodNotClosed;
        if (Objection is not null) return OrganizationErrors.ResultObjectedAlready;
        if (BureauCalendar.DayOf(at) > period.ObjectionLastDay) return OrganizationErrors.ResultObjectionLate.With(Terms.Show(period.ObjectionLastDay.Value));
        (Objection, ObjectionPending) = (new ResultObjection(reason, by, at, null, null, null, null), true);
        return Result.Success;
    }

    /// <summary>裁定 By the principal, but neither by who closed the period nor by who objected. Upheld, it corrects the score, and comes with the event that says so.</summary>
    public Result<ScoringEvent?> Decide(AssessmentPeriod period, decimal? correction, string opinion, Actor by, DateTimeOffset at)
    {
        if (!ObjectionPending) return OrganizationErrors.ResultNoObjection;
        if (by.Subject == period.ClosedBy?.Subject) return OrganizationErrors.ResultOwnClosing;
        if (by.Subject == Objection!.By.Subject) return OrganizationErrors.ResultOwnObjection;
        (Objection, ObjectionPending) = (Objection with { Correction = correction, Opinion = opinion, DecidedBy = by, DecidedAt = at }, false);
        if (correction is not { } points) return Result<ScoringEvent?>.Success(null);
        var tenths = Points.ToTenths(points);
        ScoreTenths += tenths;
        Lines = [.. Lines, new ResultLine(null, ScoringEvent.CorrectionCode, [], 1, points, points)];
        return ScoringEvent.Correct(period, this, tenths, opinion, by, at);
    }
}

/// <summary>异议 An objection and its decision.</summary>
/// <param name="Reason">异议理由 Reason.</param>
/// <param name="By">提出人 Who objected.</param>
/// <param name="At">提出时间 When, UTC.</param>
/// <param name="Correction">更正分值 Points given back or taken when upheld; null when rejected or undecided.</param>
/// <param name="Opinion">裁定意见 Opinion; null while undecided.</param>
/// <param name="DecidedBy">裁定人 Who decided; null while undecided.</param>
/// <param name="DecidedAt">裁定时间 When, UTC; null while undecided.</param>
internal sealed record ResultObjection(string Reason, Actor By, DateTimeOffset At, decimal? Correction, string? Opinion, Actor? DecidedBy, DateTimeOffset? DecidedAt);

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.Trainings;

/// <summary>培训场次 One meeting of a plan: when, where, what, who was to come; who came says <see cref="TrainingAttendance"/>.</summary>
internal sealed class TrainingSession : AggregateRoot<TrainingSessionId>, IBelongsToEnterprise
{
    private TrainingSession() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public TrainingPlanId PlanId { get; private set; }
    public TrainingKind Kind { get; private set; }
    public TrainingTopic Topic { get; private set; }

    /// <summary>The bureau's day on which it begins and ends.</summary>
    public DateOnly HeldOn { get; private set; }
    public DateTimeOffset StartsAt { get; private set; }
    public DateTimeOffset EndsAt { get; private set; }
    public string Place { get; private set; } = null!;
    public string Content { get; private set; } = null!;
    public decimal Hours { get; private set; }
    public string TrainerPost { get; private set; } = null!;

    /// <summary>应到 Who was to come.</summary>
    public IReadOnlyList<PersonId> Expected { get; private set; } = [];

    /// <summary>Posts they hold on its day: whose accounts are asked to come.</summary>
    public IReadOnlyList<PostId> ExpectedPosts { get; private set; } = [];

    /// <summary>The test after it; null without one.</summary>
    public TestTerms? Test { get; private set; }

    /// <summary>When a list of who came was last entered: a change of the session, so that a closing at the same moment conflicts and misses nobody.</summary>
    public DateTimeOffset? ListedAt { get; private set; }

    /// <summary>缺勤 Expected, and not come when the session was closed; null before.</summary>
    public IReadOnlyList<PersonId>? Absent { get; private set; }
    /// <summary>Why it does not take place; null unless it was cancelled.</summary>
    public string? CancelReason { get; private set; }
    public Actor? CancelledBy { get; private set; }
    public DateTimeOffset? CancelledAt { get; private set; }
    public Actor? ClosedBy { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<TrainingSession> Schedule(TrainingPlan plan, SessionTerms terms, IReadOnlyList<PersonId> expected, IEnumerable<PostId> posts, Actor by, DateTimeOffset at)
    {
        var day = BureauCalendar.DayOf(terms.StartsAt);
        if (terms.EndsAt <= terms.StartsAt || BureauCalendar.DayOf(terms.EndsAt) != day) return TrainingErrors.SessionPeriod.At("endsAt");
        if (day < plan.From || day > plan.To) return TrainingErrors.SessionOutsidePlan.With($"{plan.From:O}", $"{plan.To:O}").At("startsAt");
        if (terms.Hours > (decimal)(terms.EndsAt - terms.StartsAt).TotalHours) return TrainingErrors.SessionHoursTooMany.At("hours");
        if (expected.Count == 0) return TrainingErrors.SessionNobodyExpected.At("personIds");
        return new TrainingSession
        {
            Id = TrainingSessionId.New(),
            EnterpriseId = plan.EnterpriseId,
            PlanId = plan.Id,
            Kind = plan.Kind,
            Topic = plan.Topic,
            HeldOn = day,
            StartsAt = terms.StartsAt,
            EndsAt = terms.EndsAt,
            Place = terms.Place,
            Content = terms.Content,
            Hours = terms.Hours,
            TrainerPost = terms.TrainerPost,
            Expected = [.. expected.Distinct()],
            ExpectedPosts = [.. posts.Distinct()],
            Test = terms.Test,
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    /// <summary>Codes are shown and taken on the session's day until it ends: whoever is early may check in, whoever is gone may not.</summary>
    public Result TakesCheckIns(DateTimeOffset at) =>
        Over is { } over ? over
        : BureauCalendar.DayOf(at) == HeldOn && at < EndsAt ? Result.Success : TrainingErrors.CheckInClosed;

    /// <summary>A list is entered from the beginning on, until the session is closed.</summary>
    public Result TakesList(DateTimeOffset at) =>
        Over is { } over ? over
        : at >= StartsAt ? Result.Success : TrainingErrors.SessionNotBegun;

    /// <summary>A list of who came is entered.</summary>
    public Result List(DateTimeOffset at)
    {
        var open = TakesList(at);
        if (!open.IsFailure) ListedAt = at;
        return open;
    }

    /// <summary>It does not take place: nobody is expected any more, and nobody missed it.</summary>
    public Result Cancel(string reason, bool attended, Actor by, DateTimeOffset at)
    {
        if (Over is { } over) return over;
        if (attended) return TrainingErrors.SessionAttended;
        (CancelReason, CancelledBy, CancelledAt) = (reason, by, at);
        return Result.Success;
    }

    /// <summary>Why nothing happens at it any more; null while it does.</summary>
    private Error? Over => ClosedAt is not null ? TrainingErrors.SessionClosed : CancelledAt is not null ? TrainingErrors.SessionCancelled : null;

    /// <summary>Closes it: from now on who came is final, and their hours count.</summary>
    public Result Close(IReadOnlyList<TrainingAttendance> attendances, Actor by, DateTimeOffset at)
    {
        if (Over is { } over) return over;
        if (at < EndsAt) return TrainingErrors.SessionNotEnded;
        (Absent, ClosedBy, ClosedAt) = ([.. Expected.Except(attendances.Select(a => a.PersonId))], by, at);
        foreach (var attendance in attendances) attendance.Count(this);
        return Result.Success;
    }
}

/// <summary>When, where and what, as asked for.</summary>
internal sealed record SessionTerms(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string Content, decimal Hours, string TrainerPost, TestTerms? Test);

/// <summary>考试要求 What the test of a session asks.</summary>
/// <param name="Questions">题数 Questions drawn from the bank of the topic, 1–100.</param>
/// <param name="PassMark">及格线 Mark needed to pass, 1–100 of 100.</param>
/// <param name="Attempts">考试次数 How often a person may try, 1–10.</param>
internal sealed record TestTerms(int Questions, int PassMark, int Attempts);

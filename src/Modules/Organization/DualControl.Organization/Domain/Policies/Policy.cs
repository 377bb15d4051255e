using DualControl.Attachments.Contracts;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.Policies;

/// <summary>
/// 制度 One version of one of the five policies (plan, section 二（一）2): in force from a day until a newer version takes effect or it is made obsolete,
/// evaluated periodically; an evaluation that asks for improvement stays open until a newer version is issued.
/// </summary>
internal sealed class Policy : AggregateRoot<PolicyId>, IBelongsToEnterprise
{
    private Policy() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public PolicyKind Kind { get; private set; }
    public string Title { get; private set; } = null!;
    public string? Text { get; private set; }

    /// <summary>The files it consists of, beside or instead of the text.</summary>
    public IReadOnlyList<AttachedFile> Attachments { get; private set; } = [];

    /// <summary>第几版 1, 2, 3 … of this kind.</summary>
    public int VersionNumber { get; private set; }

    /// <summary>Post title of who issued it.</summary>
    public string IssuedBy { get; private set; } = null!;
    public DateOnly EffectiveFrom { get; private set; }

    /// <summary>Last day in force; null while nothing ends it, before <see cref="EffectiveFrom"/> when it was replaced before it took effect.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The day on which a newer version was issued.</summary>
    public DateOnly? SupersededOn { get; private set; }
    public PolicyObsolescence? Obsolescence { get; private set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<PolicyEvaluation> Evaluations { get; private set; } = [];
    public DateOnly FirstEvaluationDue { get; private set; }

    /// <summary>Day by which the next evaluation must be held.</summary>
    public DateOnly EvaluationDue { get; private set; }

    /// <summary>An evaluation asked for improvement, and no newer version was issued since.</summary>
    public bool ImprovementOpen { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Issues the next version; those before it end on the day before it takes effect.</summary>
    /// <param name="earlier">All versions of the kind so far.</param>
    public static Result<Policy> Issue(EnterpriseId enterprise, IReadOnlyList<Policy> earlier, PolicyContent content, int evaluationMonths, Actor by, DateTimeOffset at)
    {
        var today = BureauCalendar.DayOf(at);
        // What was in force already stays so: a new version never reaches behind the beginning of one that took effect.
        if (earlier.Where(p => p.TookEffectBy(today)).Select(p => (DateOnly?)p.EffectiveFrom).Max() is { } begun && begun > content.EffectiveFrom)
            return OrganizationErrors.PolicyEffectiveBeforeFormer.With($"{begun:O}").At("effectiveFrom");
        foreach (var former in earlier) former.Supersede(content.EffectiveFrom, today);
        var due = content.EffectiveFrom.AddMonths(evaluationMonths);
        return new Policy
        {
            Id = PolicyId.New(),
            EnterpriseId = enterprise,
            Kind = content.Kind,
            Title = content.Title,
            Text = content.Text,
            Attachments = content.Attachments,
            VersionNumber = earlier.Count + 1,
            IssuedBy = content.IssuedBy,
            EffectiveFrom = content.EffectiveFrom,
            FirstEvaluationDue = due,
            EvaluationDue = due,
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    public bool IsInForceOn(DateOnly day) => EffectiveFrom <= day && !(LastDay < day);

    public bool IsOverdueOn(DateOnly day) => IsInForceOn(day) && EvaluationDue < day;

    /// <summary>Ends the version without a newer one, today at the earliest.</summary>
    public Result MakeObsolete(string reason, DateOnly lastDay, Actor by, DateTimeOffset at)
    {
        var today = BureauCalendar.DayOf(at);
        if (Obsolescence is not null) return OrganizationErrors.PolicyObsoleteAlready;
        if (LastDay < today) return OrganizationErrors.PolicyEnded.With($"{LastDay:O}");
        if (lastDay < today) return OrganizationErrors.PolicyLastDayPast.At("lastDay");
        if (lastDay < EffectiveFrom) return OrganizationErrors.PolicyLastDayBeforeEffect.With($"{EffectiveFrom:O}").At("lastDay");
        if (lastDay > LastDay) return OrganizationErrors.PolicyLastDayNotEarlier.With($"{LastDay:O}").At("lastDay");
        LastDay = lastDay;
        Obsolescence = new PolicyObsolescence(reason, by, at);
        return Result.Success;
    }

    /// <summary>Keeps an evaluation held while the version was in force; the next one is due so many months after it.</summary>
    public Result Evaluate(DateOnly heldOn, string findings, EvaluationConclusion conclusion, string? improvement, int evaluationMonths, Actor by, DateTimeOffset at)
    {
        if (heldOn > BureauCalendar.DayOf(at)) return OrganizationErrors.PolicyEvaluationInFuture.At("heldOn");
        if (heldOn < EffectiveFrom) return OrganizationErrors.PolicyEvaluationBeforeEffect.With($"{EffectiveFrom:O}").At("heldOn");
        if (heldOn > LastDay) return OrganizationErrors.PolicyEvaluationAfterEnd.With($"{LastDay:O}").At("heldOn");
        if (Evaluations.LastOrDefault() is { } last && heldOn < last.HeldOn) return OrganizationErrors.PolicyEvaluationBeforeLast.With($"{last.HeldOn:O}").At("heldOn");
        EvaluationDue = heldOn.AddMonths(evaluationMonths);
        Evaluations = [.. Evaluations, new PolicyEvaluation(Evaluations.Count + 1, heldOn, findings, conclusion, improvement, EvaluationDue, by, at)];
        ImprovementOpen |= conclusion == EvaluationConclusion.Improve && SupersededOn is null;
        return Result.Success;
    }

    private bool TookEffectBy(DateOnly day) => EffectiveFrom <= day && !(LastDay < EffectiveFrom);

    private void Supersede(DateOnly firstDay, DateOnly today)
    {
        SupersededOn ??= today;
        ImprovementOpen = false;
        if (!(LastDay < firstDay)) LastDay = firstDay.AddDays(-1);
    }
}

/// <summary>What a version says of itself when it is issued.</summary>
internal sealed record PolicyContent(PolicyKind Kind, string Title, string? Text, IReadOnlyList<AttachedFile> Attachments, string IssuedBy, DateOnly EffectiveFrom);

/// <summary>废止 Why a version ended without a newer one.</summary>
/// <param name="Reason">废止原因 Reason.</param>
/// <param name="By">谁 Who.</param>
/// <param name="At">时间 When, UTC.</param>
internal sealed record PolicyObsolescence(string Reason, Actor By, DateTimeOffset At);

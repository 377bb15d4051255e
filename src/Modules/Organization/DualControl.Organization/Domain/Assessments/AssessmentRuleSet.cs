using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.Assessments;

/// <summary>
/// 考核细则 One version of an enterprise's rules for points (plan 一（一）2: 考核奖惩): drafted, issued by the principal from a day on, never changed afterwards; a newer one
/// ends it on the day before it takes effect.
/// </summary>
internal sealed class AssessmentRuleSet : AggregateRoot<AssessmentRuleSetId>, IBelongsToEnterprise
{
    private AssessmentRuleSet() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public string Title { get; private set; } = null!;

    /// <summary>编制依据 What it is based on.</summary>
    public string Basis { get; private set; } = null!;

    /// <summary>基础分 Where everybody starts in a period.</summary>
    public decimal BasePoints { get; private set; }
    public IReadOnlyList<ScoringRule> Rules { get; private set; } = [];

    /// <summary>第几版 1, 2, 3 … of the enterprise; null while it is a draft.</summary>
    public int? VersionNumber { get; private set; }
    public DateOnly? EffectiveFrom { get; private set; }

    /// <summary>Last day in force; null while nothing ends it, before <see cref="EffectiveFrom"/> when it was replaced before it took effect.</summary>
    public DateOnly? LastDay { get; private set; }
    public Actor DraftedBy { get; private set; } = null!;
    public Actor? IssuedBy { get; private set; }
    public DateTimeOffset? IssuedAt { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    public bool IsIssued => VersionNumber is not null;

    public static Result<AssessmentRuleSet> Draft(EnterpriseId enterprise, RuleSetContent content, Actor by, DateTimeOffset at)
    {
        var draft = new AssessmentRuleSet { Id = AssessmentRuleSetId.New(), EnterpriseId = enterprise, CreatedAt = at };
        var written = draft.Redraft(content, by);
        return written.IsFailure ? written.Error : draft;
    }

    /// <summary>Replaces a draft as a whole.</summary>
    public Result Redraft(RuleSetContent content, Actor by)
    {
        if (IsIssued) return OrganizationErrors.RulesIssued;
        var faults = content.Faults().ToArray();
        if (faults.Length > 0) return OrganizationErrors.RulesFaulty.At(faults);
        (Title, Basis, BasePoints, Rules, DraftedBy) = (content.Title, content.Basis, content.BasePoints, content.Rules, by);
        return Result.Success;
    }

    /// <summary>Issues the draft from a day on: today or later, but the first one may have been in force on paper before; not by who drafted it.</summary>
    /// <param name="earlier">All versions issued so far.</param>
    public Result Issue(DateOnly from, IReadOnlyList<AssessmentRuleSet> earlier, Actor by, DateTimeOffset at)
    {
        var today = BureauCalendar.DayOf(at);
        if (IsIssued) return OrganizationErrors.RulesIssued;
        if (by.Subject == DraftedBy.Subject) return OrganizationErrors.RulesOwnDraft;
        if (earlier.Count > 0 && from < today) return OrganizationErrors.RulesInPast.At("effectiveFrom");
        if (Terms.RefuseTooFarAhead(from, today, "effectiveFrom") is { } tooFar) return tooFar;
        foreach (var former in earlier.Where(f => !(f.LastDay < from))) former.LastDay = from.AddDays(-1);
        (VersionNumber, EffectiveFrom, IssuedBy, IssuedAt) = (earlier.Count + 1, from, by, at);
        return Result.Success;
    }

    public bool IsInForceOn(DateOnly day) => EffectiveFrom <= day && !(LastDay < day);

    public IReadOnlyList<ScoringRule> RulesFor(ScoringKind kind) => [.. Rules.Where(r => r.Kind == kind)];
}

/// <summary>What a rule set says.</summary>
internal sealed record RuleSetContent(string Title, string Basis, decimal BasePoints, IReadOnlyList<ScoringRule> Rules)
{
    /// <summary>What is wrong with the rules taken together.</summary>
    public IEnumerable<FieldError> Faults()
    {
        for (var i = 0; i < Rules.Count; i++)
        {
            var (rule, before) = (Rules[i], Rules.Take(i).ToList());
            if (before.Any(r => string.Equals(r.Code, rule.Code, StringComparison.OrdinalIgnoreCase))) yield return new FieldError($"rules[{i}].code", "assessment_rules.code_repeats");
            // A manual event names its rule; all others are told apart by what happened alone.
            if (!rule.Kind.IsManual() && before.Any(r => (r.Kind, r.Target) == (rule.Kind, rule.Target))) yield return new FieldError($"rules[{i}].kind", "assessment_rules.kind_repeats");
            if (rule.Points == 0 || rule.Points > 0 != rule.Kind.IsMerit()) yield return new FieldError($"rules[{i}].points", "assessment_rules.wrong_sign");
        }
    }
}

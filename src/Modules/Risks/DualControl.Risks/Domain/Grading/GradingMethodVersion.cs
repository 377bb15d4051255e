using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.Grading;

/// <summary>方法版本状态 State of a version of a method.</summary>
internal enum GradingMethodState
{
    /// <summary>草案 A draft, which can be tried out.</summary>
    Drafted,
    /// <summary>已发布 Published: unchangeable; the latest is in force.</summary>
    Published,
    /// <summary>已撤回 Withdrawn before it was published.</summary>
    Withdrawn,
}

/// <summary>A version of a method that the installation has made, from 2 on: version 1 comes with the program.</summary>
internal sealed class GradingMethodVersion : AggregateRoot<GradingMethodVersionId>
{
    private GradingMethodVersion() { }

    public GradingMethodKind Method { get; private set; }
    public int Number { get; private set; }
    public GradingRules Rules { get; private set; } = null!;
    public string Reason { get; private set; } = null!;
    public GradingMethodState State { get; private set; }

    /// <summary>In force: of each method at most one.</summary>
    public bool IsCurrent { get; private set; }
    public Actor DraftedBy { get; private set; } = null!;
    public DateTimeOffset DraftedAt { get; private set; }
    public Actor? PublishedBy { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <param name="earlier">All versions of the method but the first.</param>
    public static Result<GradingMethodVersion> Draft(GradingMethodKind method, IReadOnlyList<GradingMethodVersion> earlier, GradingRules rules, string reason, Actor by, DateTimeOffset at)
    {
        if (rules.Check(method) is { } refusal) return refusal.Under("rules");
        if (earlier.Any(v => v.State == GradingMethodState.Drafted)) return RiskErrors.MethodDraftExists;
        return new GradingMethodVersion
        {
            Id = GradingMethodVersionId.New(),
            Method = method,
            Number = earlier.Select(v => v.Number).Append(1).Max() + 1,
            Rules = rules,
            Reason = reason,
            DraftedBy = by,
            DraftedAt = at,
        };
    }

    /// <summary>From now on assessments use it; those made before keep theirs.</summary>
    /// <param name="before">The version in force so far; null for the first one.</param>
    public Result Publish(GradingMethodVersion? before, Actor by, DateTimeOffset at)
    {
        if (State != GradingMethodState.Drafted) return RiskErrors.MethodNotDraft;
        before?.IsCurrent = false;
        (State, IsCurrent, PublishedBy, PublishedAt) = (GradingMethodState.Published, true, by, at);
        return Result.Success;
    }

    public Result Withdraw()
    {
        if (State != GradingMethodState.Drafted) return RiskErrors.MethodNotDraft;
        State = GradingMethodState.Withdrawn;
        return Result.Success;
    }

    public GradingMethod ToMethod() => new(Method, Number, Rules);
}

/// <summary>评价方法版本 Version of a grading method.</summary>
internal readonly record struct GradingMethodVersionId(Guid Value) : IId<GradingMethodVersionId>
{
    public static GradingMethodVersionId From(Guid value) => new(value);
    public static GradingMethodVersionId New() => new(Ids.New());
    public static bool TryParse(string? text, out GradingMethodVersionId id) => Ids.TryParse(text, out id);
}

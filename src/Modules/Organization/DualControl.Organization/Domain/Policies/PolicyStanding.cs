using DualControl.Organization.Contracts;

namespace DualControl.Organization.Domain.Policies;

/// <summary>How a version in force stands on a day, also a past one: what a monthly report of then says.</summary>
internal sealed record PolicyStanding(
    PolicyKind Kind, string Title, int VersionNumber, DateOnly FirstEvaluationDue, IReadOnlyList<PolicyEvaluation> Evaluations, DateOnly? SupersededOn)
{
    /// <summary>By when an evaluation was due, as of the day.</summary>
    public DateOnly EvaluationDueOn(DateOnly day) => Evaluations.LastOrDefault(e => e.HeldOn <= day)?.NextDue ?? FirstEvaluationDue;

    public bool IsOverdueOn(DateOnly day) => EvaluationDueOn(day) < day;

    public bool HasOpenImprovementOn(DateOnly day) =>
        !(SupersededOn <= day) && Evaluations.Any(e => e.Conclusion == EvaluationConclusion.Improve && e.HeldOn <= day);

    /// <summary>薄弱 Not evaluated in its period, or an improvement is open.</summary>
    public bool IsWeakOn(DateOnly day) => IsOverdueOn(day) || HasOpenImprovementOn(day);
}

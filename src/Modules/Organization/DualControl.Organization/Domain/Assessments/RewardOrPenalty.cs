using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Domain.Assessments;

/// <summary>奖惩 What follows from a published result.</summary>
/// <param name="Kind">类别 Reward or penalty.</param>
/// <param name="ResultId">考核结果 Result of who gets it.</param>
/// <param name="SubjectName">对象 Who gets it.</param>
/// <param name="Amount">金额（元） Amount in yuan; null when it is none of money.</param>
/// <param name="Description">内容 In words; null when the amount says it.</param>
/// <param name="RuleCodes">依据 Codes of the rules that are its ground: each has scored in the result.</param>
internal sealed record RewardOrPenalty(RewardKind Kind, AssessmentResultId ResultId, string SubjectName, Money? Amount, string? Description, IReadOnlyList<string> RuleCodes)
{
    /// <summary>Null when the ground is one of the result's own lines, on the side the kind asks for; else why not.</summary>
    public static Error? RefuseGround(RewardKind kind, IReadOnlyList<string> ruleCodes, AssessmentResult result)
    {
        var lines = result.Lines.Where(l => kind == RewardKind.Reward ? l.Counted > 0 : l.Counted < 0).Select(l => l.RuleCode).ToHashSet();
        return ruleCodes.FirstOrDefault(c => !lines.Contains(c)) is { } foreign ? OrganizationErrors.RewardGround.With(foreign, result.SubjectName) : null;
    }
}

/// <summary>奖惩类别 Reward or penalty.</summary>
internal enum RewardKind
{
    /// <summary>奖励 Reward.</summary>
    Reward,
    /// <summary>处罚 Penalty.</summary>
    Penalty,
}

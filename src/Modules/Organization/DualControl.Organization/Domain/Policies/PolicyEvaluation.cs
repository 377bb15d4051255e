using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Policies;

/// <summary>制度评估 One periodic evaluation of a policy version.</summary>
/// <param name="Number">第几次 1, 2, 3 … of this version.</param>
/// <param name="HeldOn">评估日期 Day on which it was held.</param>
/// <param name="Findings">评估情况 What was found.</param>
/// <param name="Conclusion">结论 Effective, or to be improved by a new version.</param>
/// <param name="Improvement">改进意见 What is to be improved.</param>
/// <param name="NextDue">下次评估期限 Day by which the next evaluation was due from here.</param>
/// <param name="By">谁 Who entered it.</param>
/// <param name="At">时间 When it was entered, UTC.</param>
internal sealed record PolicyEvaluation(
    int Number, DateOnly HeldOn, string Findings, EvaluationConclusion Conclusion, string? Improvement, DateOnly NextDue, Actor By, DateTimeOffset At);

/// <summary>评估结论 What an evaluation concludes.</summary>
internal enum EvaluationConclusion
{
    /// <summary>有效 Effective; it stays as it is.</summary>
    Effective,
    /// <summary>需改进 To be improved; open until a newer version is issued.</summary>
    Improve,
}

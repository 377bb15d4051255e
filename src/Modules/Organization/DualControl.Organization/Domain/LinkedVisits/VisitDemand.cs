using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.LinkedVisits;

/// <summary>提出的要求 What a visit asks of the enterprise.</summary>
/// <param name="Text">内容 What is to be done, 1–500 characters.</param>
/// <param name="DueOn">完成日期 Last day for it; not before the visit.</param>
internal sealed record DemandMade(string Text, DateOnly DueOn);

/// <summary>要求 A demand of a visit and what became of it.</summary>
/// <param name="Number">序号 1, 2, 3 … within the visit.</param>
/// <param name="Text">内容 What is to be done.</param>
/// <param name="DueOn">完成日期 Last day for it.</param>
/// <param name="Done">是否办结 Done, as the supervising side judges.</param>
/// <param name="FollowUps">跟踪反馈 What was reported of it, oldest first.</param>
internal sealed record VisitDemand(int Number, string Text, DateOnly DueOn, bool Done, IReadOnlyList<DemandFollowUp> FollowUps);

/// <summary>跟踪反馈 A report on a demand.</summary>
/// <param name="Text">内容 What became of it.</param>
/// <param name="Done">是否办结 True when it marked the demand done.</param>
/// <param name="By">反馈人 Who reported.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record DemandFollowUp(string Text, bool Done, Actor By, DateTimeOffset At);

using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;

namespace DualControl.HiddenDangers.Api;

/// <summary>登记 What is decided at registration.</summary>
/// <param name="Level">隐患等级 Level.</param>
/// <param name="LevelReason">定级依据 Criterion or reason; required for a major danger, at most 500 characters.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post.</param>
/// <param name="Deadline">完成时限 Day by which it must be rectified; today or later.</param>
internal sealed record RegistrationBody(DangerLevel Level, string? LevelReason, UnitId ResponsibleUnitId, PostId ResponsiblePostId, DateOnly Deadline);

/// <summary>整改情况 What was done.</summary>
/// <param name="Description">整改情况 What was done, 1–1000 characters.</param>
/// <param name="Evidence">证据 Evidence, e.g. the name of a photo, 1–500 characters.</param>
/// <param name="Cost">费用（元） Cost in yuan.</param>
internal sealed record RectificationBody(string Description, string Evidence, Money Cost);

/// <summary>整改方案（五落实） The plan; all five assurances are required, and each missing one is named.</summary>
/// <param name="ResponsiblePostId">责任 Responsible post.</param>
/// <param name="Measures">措施 Measures, at most 4000 characters.</param>
/// <param name="Funds">资金（元） Funds in yuan.</param>
/// <param name="FundSource">资金来源 Source of the funds, at most 200 characters.</param>
/// <param name="Deadline">时限 Deadline.</param>
/// <param name="ContingencyPlan">预案 Contingency plan with interim protection, at most 4000 characters.</param>
internal sealed record PlanBody(PostId? ResponsiblePostId, string? Measures, Money? Funds, string? FundSource, DateOnly? Deadline, string? ContingencyPlan);

/// <summary>论证 The meeting that reviewed the plan.</summary>
/// <param name="HeldOn">日期 Day of the meeting.</param>
/// <param name="Participants">参加人 Participants; responsible person, manager, technician and rectifier must be among them.</param>
/// <param name="Minutes">纪要 Minutes, 1–4000 characters.</param>
/// <param name="Conclusion">结论 Conclusion.</param>
internal sealed record PlanReviewBody(DateOnly HeldOn, IReadOnlyList<Participant> Participants, string Minutes, ReviewConclusion Conclusion);

/// <summary>验收 The result of the check.</summary>
/// <param name="Accepted">是否合格 Accepted, or refused: another round.</param>
/// <param name="Opinion">意见 Opinion, 1–500 characters.</param>
internal sealed record AcceptanceBody(bool Accepted, string Opinion);

/// <summary>意见 An opinion.</summary>
/// <param name="Opinion">意见 Opinion, 1–500 characters.</param>
internal sealed record OpinionBody(string Opinion);

/// <summary>重大隐患报告 The report.</summary>
/// <param name="Text">内容 What was reported and to whom, 1–1000 characters.</param>
internal sealed record MajorReportBody(string Text);

/// <summary>原因 A reason.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
internal sealed record ReasonBody(string Reason);

/// <summary>调整等级 A new level.</summary>
/// <param name="Level">隐患等级 Level.</param>
/// <param name="Reason">理由 Reason, 1–500 characters.</param>
internal sealed record LevelBody(DangerLevel Level, string Reason);

/// <summary>申请延期 A later deadline.</summary>
/// <param name="Deadline">新时限 New deadline, later than the present one.</param>
/// <param name="Reason">理由 Reason, 1–500 characters.</param>
internal sealed record ExtensionBody(DateOnly Deadline, string Reason);

/// <summary>批复延期 The decision.</summary>
/// <param name="Granted">是否同意 Granted.</param>
/// <param name="Opinion">意见 Opinion, 1–500 characters.</param>
internal sealed record ExtensionDecisionBody(bool Granted, string Opinion);

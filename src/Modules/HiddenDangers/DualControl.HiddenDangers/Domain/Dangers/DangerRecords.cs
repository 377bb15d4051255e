using DualControl.HiddenDangers.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.HiddenDangers.Domain.Dangers;

/// <summary>隐患来源 Where a danger was found.</summary>
internal enum DangerSource
{
    /// <summary>排查 Inspection by checklist.</summary>
    Inspection,
    /// <summary>员工报告 Employee report.</summary>
    EmployeeReport,
    /// <summary>股室检查 Section inspection.</summary>
    SectionInspection,
    /// <summary>群众投诉举报 Public complaint.</summary>
    PublicComplaint,
    /// <summary>事故反馈 Accident feedback.</summary>
    Accident,
}

/// <summary>隐患出处 The inspection item, measure and factor a danger came from.</summary>
internal sealed record DangerOrigin(InspectionId InspectionId, InspectionChecklistId ChecklistId, int ChecklistVersion, int ItemNumber);

/// <summary>责任部门和岗位 Who is responsible.</summary>
internal sealed record ResponsibleParty(UnitId UnitId, string UnitName, PostId PostId, string PostTitle);

/// <summary>整改方案（五落实） The plan with its five assurances: responsible post, measures, funds and their source, deadline, contingency plan.</summary>
internal sealed record RectificationPlan(
    PostId ResponsiblePostId, string ResponsiblePostTitle, string Measures, Money Funds, string FundSource, DateOnly Deadline, string ContingencyPlan, Actor By, DateTimeOffset At);

/// <summary>参加人类别 Who must take part in the review of a major danger's plan (plan 二（三）3).</summary>
internal enum ParticipantCategory
{
    /// <summary>相关负责人 Responsible person.</summary>
    ResponsiblePerson,
    /// <summary>管理人员 Manager.</summary>
    Manager,
    /// <summary>技术人员 Technician.</summary>
    Technician,
    /// <summary>具体负责整改人员 Rectifier.</summary>
    Rectifier,
    /// <summary>专家 Expert, where needed.</summary>
    Expert,
}

/// <summary>参加人 A participant.</summary>
/// <param name="Category">类别 Category.</param>
/// <param name="Title">职务 Post or expert title, 1–100 characters; not a name.</param>
internal sealed record Participant(ParticipantCategory Category, string Title);

/// <summary>论证结论 Conclusion of a review.</summary>
internal enum ReviewConclusion
{
    /// <summary>通过 Pass.</summary>
    Pass,
    /// <summary>修改后重新论证 Revise.</summary>
    Revise,
}

/// <summary>论证 The meeting that reviewed the plan.</summary>
internal sealed record PlanReview(DateOnly HeldOn, IReadOnlyList<Participant> Participants, string Minutes, ReviewConclusion Conclusion, Actor By, DateTimeOffset At);

/// <summary>整改 What was done in one round.</summary>
internal sealed record Rectification(int Round, bool OnTheSpot, string Description, string Evidence, Money Cost, Actor By, DateTimeOffset At);

/// <summary>验收 The check of one round.</summary>
internal sealed record Acceptance(int Round, bool Accepted, string Opinion, Actor By, DateTimeOffset At);

/// <summary>延期 A request for a later deadline and its decision.</summary>
internal sealed record Extension(DateOnly Deadline, string Reason, Actor RequestedBy, DateTimeOffset RequestedAt, bool? Granted, string? Opinion, Actor? DecidedBy);

/// <summary>核查 or 报告: somebody stated something.</summary>
internal sealed record Statement(string Text, Actor By, DateTimeOffset At);

/// <summary>时间线 One step of a danger.</summary>
/// <param name="Action">动作 What was done.</param>
/// <param name="From">原状态 State before; null for the discovery.</param>
/// <param name="To">现状态 State after.</param>
/// <param name="By">谁 Who.</param>
/// <param name="At">何时 When, UTC.</param>
/// <param name="Note">说明 Reason or note.</param>
internal sealed record TimelineEntry(string Action, DangerState? From, DangerState To, Actor By, DateTimeOffset At, string? Note);

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

/// <summary>Who may enter a danger under which source: nobody claims another's finding.</summary>
internal static class DangerSources
{
    public static Role ReportedBy(DangerSource source) => source switch
    {
        DangerSource.EmployeeReport => Roles.Enterprise,
        DangerSource.SectionInspection => Role.SectionOfficer,
        DangerSource.PublicComplaint or DangerSource.Accident => Roles.EnterpriseManagement | Role.SectionOfficer,
        _ => Role.None, // inspections make theirs by submission
    };
}

/// <summary>隐患出处 The inspection item, measure and factor a danger came from.</summary>
/// <param name="InspectionId">排查 Inspection.</param>
/// <param name="ChecklistId">排查清单 Checklist it followed.</param>
/// <param name="ChecklistVersion">清单版次 Edition of the checklist.</param>
/// <param name="ItemNumber">项目序号 Number of the item.</param>
internal sealed record DangerOrigin(InspectionId InspectionId, InspectionChecklistId ChecklistId, int ChecklistVersion, int ItemNumber);

/// <summary>责任部门和岗位 Who is responsible.</summary>
/// <param name="UnitId">部门 Organization unit.</param>
/// <param name="UnitName">部门名称 Its name at that time.</param>
/// <param name="PostId">岗位 Post.</param>
/// <param name="PostTitle">岗位名称 Its title at that time.</param>
internal sealed record ResponsibleParty(UnitId UnitId, string UnitName, PostId PostId, string PostTitle);

/// <summary>整改方案（五落实） The plan with its five assurances: responsible post, measures, funds and their source, deadline, contingency plan.</summary>
/// <param name="ResponsiblePostId">责任 Responsible post.</param>
/// <param name="ResponsiblePostTitle">责任岗位名称 Its title at that time.</param>
/// <param name="Measures">措施 Measures.</param>
/// <param name="Funds">资金（元） Funds in yuan.</param>
/// <param name="FundSource">资金来源 Source of the funds.</param>
/// <param name="Deadline">时限 Deadline.</param>
/// <param name="ContingencyPlan">预案 Contingency plan with interim protection.</param>
/// <param name="By">制定人 Who made it.</param>
/// <param name="At">何时 When, UTC.</param>
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
/// <param name="HeldOn">日期 Day of the meeting.</param>
/// <param name="Participants">参加人 Participants, at most 50.</param>
/// <param name="Minutes">纪要 Minutes, 1–4000 characters.</param>
/// <param name="Conclusion">结论 Conclusion.</param>
/// <param name="By">记录人 Who entered it.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record PlanReview(DateOnly HeldOn, IReadOnlyList<Participant> Participants, string Minutes, ReviewConclusion Conclusion, Actor By, DateTimeOffset At);

/// <summary>整改 What was done in one round.</summary>
/// <param name="Round">第几轮 Round, from 1.</param>
/// <param name="OnTheSpot">是否立即整改 Mended at once, without a plan.</param>
/// <param name="Description">整改情况 What was done.</param>
/// <param name="Evidence">证据 Evidence.</param>
/// <param name="Cost">费用（元） Cost in yuan.</param>
/// <param name="By">整改人 Who did it.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record Rectification(int Round, bool OnTheSpot, string Description, string Evidence, Money Cost, Actor By, DateTimeOffset At);

/// <summary>验收 The check of one round.</summary>
/// <param name="Round">第几轮 Round, from 1.</param>
/// <param name="Accepted">是否合格 Accepted, or refused: another round.</param>
/// <param name="Opinion">意见 Opinion.</param>
/// <param name="By">验收人 Who checked.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record Acceptance(int Round, bool Accepted, string Opinion, Actor By, DateTimeOffset At);

/// <summary>延期 A request for a later deadline and its decision.</summary>
/// <param name="Deadline">申请的时限 Deadline asked for.</param>
/// <param name="Reason">理由 Reason.</param>
/// <param name="RequestedBy">申请人 Who asked.</param>
/// <param name="RequestedAt">申请时间 When, UTC.</param>
/// <param name="Granted">是否同意 Granted; null while undecided.</param>
/// <param name="Opinion">批复意见 Opinion of who decided.</param>
/// <param name="DecidedBy">批复人 Who decided.</param>
internal sealed record Extension(DateOnly Deadline, string Reason, Actor RequestedBy, DateTimeOffset RequestedAt, bool? Granted, string? Opinion, Actor? DecidedBy);

/// <summary>核查 or 报告: somebody stated something.</summary>
/// <param name="Text">内容 What was stated.</param>
/// <param name="By">谁 Who.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record Statement(string Text, Actor By, DateTimeOffset At);

/// <summary>时间线 One step of a danger.</summary>
/// <param name="Action">动作 What was done.</param>
/// <param name="From">原状态 State before; null for the discovery.</param>
/// <param name="To">现状态 State after.</param>
/// <param name="By">谁 Who.</param>
/// <param name="At">何时 When, UTC.</param>
/// <param name="Note">说明 Reason or note.</param>
internal sealed record TimelineEntry(string Action, DangerState? From, DangerState To, Actor By, DateTimeOffset At, string? Note);

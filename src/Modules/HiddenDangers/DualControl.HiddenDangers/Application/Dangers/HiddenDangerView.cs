using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>隐患列表项 A danger in a list.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Number">隐患编号 YH-2026-000123; null until registered.</param>
/// <param name="Name">隐患名称 Name.</param>
/// <param name="Place">部位 Where.</param>
/// <param name="Level">隐患等级 Level.</param>
/// <param name="Source">来源 Source.</param>
/// <param name="State">状态 State.</param>
/// <param name="DiscoveredAt">发现时间 Instant of discovery, UTC.</param>
/// <param name="Deadline">完成时限 Day by which it must be rectified.</param>
/// <param name="Overdue">逾期 Open, and the deadline has passed.</param>
/// <param name="ResponsibleUnitName">责任部门 Responsible unit.</param>
/// <param name="ResponsiblePostTitle">责任人（岗位） Responsible post.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record HiddenDangerListItem(
    HiddenDangerId Id, EnterpriseId EnterpriseId, string? Number, string Name, string Place, DangerLevel Level, DangerSource Source, DangerState State,
    DateTimeOffset DiscoveredAt, DateOnly? Deadline, bool Overdue, string? ResponsibleUnitName, string? ResponsiblePostTitle, long Version)
{
    public static Expression<Func<HiddenDanger, HiddenDangerListItem>> Of(DateOnly today) => d => new HiddenDangerListItem(
        d.Id, d.EnterpriseId, d.Number, d.Name, d.Place, d.Level, d.Source, d.State, d.DiscoveredAt, d.Deadline,
        d.Deadline != null && d.Deadline < today && d.State != DangerState.WrittenOff && d.State != DangerState.Voided,
        d.Responsible == null ? null : d.Responsible.UnitName, d.Responsible == null ? null : d.Responsible.PostTitle, d.Version);
}

/// <summary>隐患 A hidden danger with its whole history.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Number">隐患编号 YH-2026-000123; null until registered.</param>
/// <param name="Name">隐患名称 Name.</param>
/// <param name="Place">部位 Where.</param>
/// <param name="Description">情况 What was found.</param>
/// <param name="Level">隐患等级 Level.</param>
/// <param name="LevelReason">定级依据 Criterion or reason of the level.</param>
/// <param name="Source">来源 Source.</param>
/// <param name="Origin">出处 Inspection item it came from.</param>
/// <param name="RiskFactorId">风险因素 Factor whose measure failed.</param>
/// <param name="MeasureNumber">措施序号 Measure that failed.</param>
/// <param name="State">状态 State.</param>
/// <param name="Responsible">责任部门和岗位 Who is responsible.</param>
/// <param name="Deadline">完成时限 Day by which it must be rectified.</param>
/// <param name="DeadlineSetBy">时限确定者 Who set the deadline: only the same or a higher one grants an extension.</param>
/// <param name="Overdue">逾期 Open, and the deadline has passed.</param>
/// <param name="DiscoveredBy">发现人 Who found it.</param>
/// <param name="DiscoveredAt">发现时间 When, UTC.</param>
/// <param name="MajorReportDueAt">重大隐患报告期限 Instant by which a major danger must be reported.</param>
/// <param name="MajorReport">重大隐患报告 The report.</param>
/// <param name="MajorReportOverdue">报告逾期 Reported after the time allowed, or not yet though it is over.</param>
/// <param name="Plan">整改方案 The plan with its five assurances.</param>
/// <param name="Reviews">论证 Meetings that reviewed the plan.</param>
/// <param name="PlanApprovedBy">方案批准人 Who approved it.</param>
/// <param name="Rectifications">整改 What was done, by round.</param>
/// <param name="Acceptances">验收 Checks, by round.</param>
/// <param name="Verification">股室核查 The section's verification.</param>
/// <param name="Extensions">延期 Extensions asked for.</param>
/// <param name="WrittenOffAt">销账时间 When it was written off, UTC.</param>
/// <param name="Timeline">时间线 Every step: who, when, why.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record HiddenDangerView(
    HiddenDangerId Id, EnterpriseId EnterpriseId, string? Number, string Name, string Place, string Description, DangerLevel Level, string? LevelReason, DangerSource Source,
    DangerOrigin? Origin, Guid? RiskFactorId, int? MeasureNumber, DangerState State, ResponsibleParty? Responsible, DateOnly? Deadline, DeadlineAuthority? DeadlineSetBy, bool Overdue,
    Statement? MajorReport, DateTimeOffset? MajorReportDueAt, bool MajorReportOverdue, string DiscoveredBy, DateTimeOffset DiscoveredAt, RectificationPlan? Plan,
    IReadOnlyList<PlanReview> Reviews, string? PlanApprovedBy, IReadOnlyList<Rectification> Rectifications, IReadOnlyList<Acceptance> Acceptances,
    Statement? Verification, IReadOnlyList<Extension> Extensions, DateTimeOffset? WrittenOffAt, IReadOnlyList<TimelineEntry> Timeline, long Version) : IVersioned
{
    public static HiddenDangerView Of(HiddenDanger d, DateTimeOffset now) => new(
        d.Id, d.EnterpriseId, d.Number, d.Name, d.Place, d.Description, d.Level, d.LevelReason, d.Source, d.Origin, d.RiskFactorId, d.MeasureNumber, d.State,
        d.Responsible, d.Deadline, d.DeadlineSetBy, d.Deadline < BureauCalendar.DayOf(now) && !d.IsClosed, d.MajorReport, d.MajorReportDueAt, d.IsMajorReportOverdue(now), d.DiscoveredBy.Name, d.DiscoveredAt, d.Plan, d.Reviews,
        d.PlanApprovedBy?.Name, d.Rectifications, d.Acceptances, d.Verification, d.Extensions, d.WrittenOffAt, d.Timeline, d.Version);
}

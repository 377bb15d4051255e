using System.Linq.Expressions;
using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application.HazardReports;

/// <summary>扫码报告 A report made by a QR code; not yet a hidden danger.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="ReportingPointId">报告点 Reporting point.</param>
/// <param name="PointTitle">报告点名称 Its title.</param>
/// <param name="RiskUnitId">风险单元 Risk unit of the point; null for none.</param>
/// <param name="PostId">岗位 Post of the point; null for none.</param>
/// <param name="What">情况 What was seen.</param>
/// <param name="Place">地点 Where; null where not said.</param>
/// <param name="Contact">联系方式 How to reach the reporter; null where not given. To be shown to nobody but who handles the report.</param>
/// <param name="Photos">照片 Photos, read as attachments.</param>
/// <param name="State">状态 received, handled or rejected.</param>
/// <param name="Outcome">处理结果 What was done; null while undecided.</param>
/// <param name="ReceivedAt">收到时间 When it came in, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record HazardReportView(
    HazardReportId Id, EnterpriseId EnterpriseId, ReportingPointId ReportingPointId, string PointTitle, RiskUnitId? RiskUnitId, PostId? PostId, string What, string? Place, string? Contact,
    IReadOnlyList<AttachedFile> Photos, HazardReportState State, ReportOutcome? Outcome, DateTimeOffset ReceivedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<HazardReport, HazardReportView>> Projection = r => new HazardReportView(
        r.Id, r.EnterpriseId, r.ReportingPointId, r.PointTitle, r.RiskUnitId, r.PostId, r.What, r.Place, r.Contact, r.Photos, r.State, r.Outcome, r.ReceivedAt, r.Version);
}

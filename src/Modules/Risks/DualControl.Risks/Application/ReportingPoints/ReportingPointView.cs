using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application.ReportingPoints;

/// <summary>报告点 A reporting point.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Title">名称 What the form shows.</param>
/// <param name="RiskUnitId">风险单元 Its risk unit; null for none.</param>
/// <param name="PostId">岗位 Its post; null for none.</param>
/// <param name="Path">路径 Path of the form on this host, e.g. /r/4k7….</param>
/// <param name="Withdrawal">停用 Why and when it stopped taking reports; null while it takes them.</param>
/// <param name="CreatedAt">创建时间 Instant of creation, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record ReportingPointView(
    ReportingPointId Id, EnterpriseId EnterpriseId, string Title, RiskUnitId? RiskUnitId, PostId? PostId, string Path, PointWithdrawal? Withdrawal, DateTimeOffset CreatedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<ReportingPoint, ReportingPointView>> Projection =
        p => new ReportingPointView(p.Id, p.EnterpriseId, p.Title, p.RiskUnitId, p.PostId, PathOf(p.Token), p.Withdrawal, p.CreatedAt, p.Version);

    public static string PathOf(string token) => $"/r/{token}";
}

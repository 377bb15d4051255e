using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.LinkedVisits;

/// <summary>包联走访 A visit of a linked supervision.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">被包联单位 Enterprise.</param>
/// <param name="LinkedSupervisionId">包联 Linked supervision.</param>
/// <param name="SectionId">股室 Section that holds the link; null where a cadre's post alone holds it.</param>
/// <param name="VisitedOn">走访日期 Day of the visit.</param>
/// <param name="Findings">发现情况 What was found.</param>
/// <param name="Demands">要求 Demands and what became of them.</param>
/// <param name="NextDueOn">最近完成日期 When the first undone demand falls due; null when none is undone.</param>
/// <param name="Overdue">是否逾期 True when an undone demand is past its day.</param>
/// <param name="CreatedBy">记录人 Who recorded it.</param>
/// <param name="CreatedAt">记录时间 When it was recorded, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record LinkedVisitView(
    LinkedVisitId Id, EnterpriseId EnterpriseId, LinkedSupervisionId LinkedSupervisionId, SectionId? SectionId, DateOnly VisitedOn, string Findings,
    IReadOnlyList<VisitDemand> Demands, DateOnly? NextDueOn, bool Overdue, Actor CreatedBy, DateTimeOffset CreatedAt, long Version) : IVersioned
{
    public static Expression<Func<LinkedVisit, LinkedVisitView>> Of(DateOnly today) => v => new LinkedVisitView(
        v.Id, v.EnterpriseId, v.LinkedSupervisionId, v.SectionId, v.VisitedOn, v.Findings, v.Demands, v.NextDueOn, v.NextDueOn != null && v.NextDueOn < today, v.CreatedBy, v.CreatedAt, v.Version);
}

using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Campaigns;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application.Campaigns;

/// <summary>辨识任务 What is given to one post, or to the frontline of the organization unit that answers for the risk unit.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="RiskUnitName">其名称 Its name when the campaign was opened.</param>
/// <param name="PostId">岗位 Post; null for the frontline of the responsible organization unit.</param>
/// <param name="PostTitle">其名称 Its title.</param>
/// <param name="IsDone">已完成 Done.</param>
/// <param name="Note">说明 What was said of it; null before.</param>
/// <param name="DoneBy">完成人 Who did it; null before.</param>
/// <param name="DoneAt">完成时间 Instant, UTC; null before.</param>
internal sealed record CampaignAssignmentView(RiskUnitId RiskUnitId, string RiskUnitName, PostId? PostId, string? PostTitle, bool IsDone, string? Note, string? DoneBy, DateTimeOffset? DoneAt);

/// <summary>风险辨识活动 A campaign of identification.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Number">第几次 1, 2, 3 … of the enterprise.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="From">开始日 First day.</param>
/// <param name="To">截止日 Last day.</param>
/// <param name="State">状态 State.</param>
/// <param name="AssignmentCount">任务数 Number of assignments.</param>
/// <param name="DoneCount">完成数 Number of those done.</param>
/// <param name="Assignments">任务 Assignments.</param>
/// <param name="BlankLeft">剩余空白格 Cells that were blank when it was closed, by unit; empty before.</param>
/// <param name="CancellationReason">取消原因 Why it was cancelled.</param>
/// <param name="OpenedBy">发起人 Who opened it.</param>
/// <param name="OpenedAt">发起时间 Instant, UTC.</param>
/// <param name="EndedBy">结束人 Who closed or cancelled it; null before.</param>
/// <param name="EndedAt">结束时间 Instant, UTC; null before.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record CampaignView(
    IdentificationCampaignId Id, EnterpriseId EnterpriseId, int Number, string Title, DateOnly From, DateOnly To, CampaignState State, int AssignmentCount, int DoneCount,
    IReadOnlyList<CampaignAssignmentView> Assignments, IReadOnlyList<BlankLeft> BlankLeft, string? CancellationReason, string OpenedBy, DateTimeOffset OpenedAt, string? EndedBy,
    DateTimeOffset? EndedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<IdentificationCampaign, CampaignView>> Projection = c => new CampaignView(
        c.Id, c.EnterpriseId, c.Number, c.Title, c.From, c.To, c.State, c.AssignmentCount, c.DoneCount, Of(c.Assignments), c.BlankLeft, c.CancellationReason, c.OpenedBy.Name, c.OpenedAt,
        c.EndedBy == null ? null : c.EndedBy.Name, c.EndedAt, c.Version);

    private static IReadOnlyList<CampaignAssignmentView> Of(IReadOnlyList<CampaignAssignment> assignments) =>
        [.. assignments.Select(a => new CampaignAssignmentView(a.RiskUnitId, a.RiskUnitName, a.PostId, a.PostTitle, a.Done is not null, a.Done?.Note, a.Done?.By.Name, a.Done?.At))];
}

using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Supervision.Domain.Phases;

namespace DualControl.Supervision.Application.Phases;

/// <summary>节点 One milestone of the plan.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="Code">节点编码 Stable code, e.g. <c>rollout-team</c>.</param>
/// <param name="Name">节点名称 Name.</param>
/// <param name="Phase">阶段 Phase of the plan.</param>
/// <param name="DueOn">完成期限 Last day, bureau calendar.</param>
/// <param name="CreatedAt">设定时间 UTC instant at which the milestone was set.</param>
/// <param name="Version">并发版本 Concurrency version.</param>
internal sealed record PhaseMilestoneView(
    PhaseMilestoneId Id, string Code, string Name, Phase Phase, DateOnly DueOn, DateTimeOffset CreatedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<PhaseMilestone, PhaseMilestoneView>> Projection =
        m => new PhaseMilestoneView(m.Id, m.Code, m.Name, m.Phase, m.DueOn, m.CreatedAt, m.Version);
}

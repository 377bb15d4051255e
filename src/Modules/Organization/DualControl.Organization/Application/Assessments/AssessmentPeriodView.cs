using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核期 A month, quarter or year of an enterprise.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Kind">考核周期 Month, quarter or year.</param>
/// <param name="From">起始日期 First day.</param>
/// <param name="To">截止日期 Last day.</param>
/// <param name="Number">第几次 1, then one more for each correction after publication.</param>
/// <param name="State">状态 State.</param>
/// <param name="RuleSetId">考核细则 Rule set that gives the base points.</param>
/// <param name="BasePoints">基础分 Where everybody starts; whoever no event counts for has just these and is in no list.</param>
/// <param name="RevisionReason">更正原因 Why it corrects the number before; null for the first.</param>
/// <param name="ClosedBy">关账人 Who closed it; null while open.</param>
/// <param name="ClosedAt">关账时间 When, UTC.</param>
/// <param name="ObjectionLastDay">异议截止日 Last day for objections; null while open.</param>
/// <param name="Rewards">奖惩 Rewards and penalties; empty before publication.</param>
/// <param name="PublishedBy">公示人 Who published it; null before.</param>
/// <param name="PublishedAt">公示时间 When, UTC.</param>
/// <param name="CreatedBy">建立人 Who opened it.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record AssessmentPeriodView(
    AssessmentPeriodId Id, EnterpriseId EnterpriseId, PeriodKind Kind, DateOnly From, DateOnly To, int Number, PeriodState State, AssessmentRuleSetId RuleSetId, decimal BasePoints,
    string? RevisionReason, Actor? ClosedBy, DateTimeOffset? ClosedAt, DateOnly? ObjectionLastDay, IReadOnlyList<RewardOrPenalty> Rewards, Actor? PublishedBy, DateTimeOffset? PublishedAt,
    Actor CreatedBy, long Version) : IVersioned
{
    public static readonly Expression<Func<AssessmentPeriod, AssessmentPeriodView>> Projection = p => new AssessmentPeriodView(
        p.Id, p.EnterpriseId, p.Kind, p.From, p.To, p.Number, p.State, p.RuleSetId, Points.Of(p.BaseTenths), p.RevisionReason, p.ClosedBy, p.ClosedAt, p.ObjectionLastDay, p.Rewards,
        p.PublishedBy, p.PublishedAt, p.CreatedBy, p.Version);

    public static Func<AssessmentPeriod, AssessmentPeriodView> Of { get; } = Projection.Compile();
}

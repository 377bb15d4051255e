using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.Trainings;

/// <summary>培训场次 A training session.</summary>
/// <param name="Id">场次标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="PlanId">培训计划 Plan.</param>
/// <param name="Kind">培训类别 special or post.</param>
/// <param name="Topic">培训主题 Topic.</param>
/// <param name="HeldOn">培训日期 Day.</param>
/// <param name="StartsAt">开始时间 Beginning, UTC.</param>
/// <param name="EndsAt">结束时间 End, UTC.</param>
/// <param name="Place">地点 Place.</param>
/// <param name="Content">内容 What is taught.</param>
/// <param name="Hours">学时 Hours that count for who attends.</param>
/// <param name="TrainerPost">授课人职务 Post title of the trainer.</param>
/// <param name="Expected">应到人员 Who was to come.</param>
/// <param name="Test">考试要求 The test; null without one.</param>
/// <param name="Absent">缺勤人员 Who was to come and did not; null until the session is closed.</param>
/// <param name="ClosedBy">结束登记人 Who closed it; null while it is open.</param>
/// <param name="ClosedAt">结束登记时间 When it was closed, UTC; null while it is open.</param>
/// <param name="CancelReason">取消原因 Why it does not take place; null unless it was cancelled.</param>
/// <param name="CancelledAt">取消时间 When it was cancelled, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record TrainingSessionView(
    TrainingSessionId Id, EnterpriseId EnterpriseId, TrainingPlanId PlanId, TrainingKind Kind, TrainingTopic Topic, DateOnly HeldOn, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    string Place, string Content, decimal Hours, string TrainerPost, IReadOnlyList<PersonId> Expected, TestTerms? Test, IReadOnlyList<PersonId>? Absent, Actor? ClosedBy,
    DateTimeOffset? ClosedAt, string? CancelReason, DateTimeOffset? CancelledAt, long Version) : IVersioned
{
    public static readonly Expression<Func<TrainingSession, TrainingSessionView>> Projection = s => new TrainingSessionView(
        s.Id, s.EnterpriseId, s.PlanId, s.Kind, s.Topic, s.HeldOn, s.StartsAt, s.EndsAt, s.Place, s.Content, s.Hours, s.TrainerPost, s.Expected, s.Test, s.Absent, s.ClosedBy,
        s.ClosedAt, s.CancelReason, s.CancelledAt, s.Version);

    public static readonly Func<TrainingSession, TrainingSessionView> Of = Projection.Compile();
}

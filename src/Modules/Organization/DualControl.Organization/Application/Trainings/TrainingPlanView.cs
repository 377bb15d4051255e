using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Trainings;

/// <summary>培训计划 A training plan.</summary>
/// <param name="Id">计划标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Kind">培训类别 special or post; follows from the topic.</param>
/// <param name="Topic">培训主题 Topic.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="From">开始日期 First day of the period.</param>
/// <param name="To">结束日期 Last day of the period.</param>
/// <param name="PostIds">培训对象 Posts it is for.</param>
/// <param name="Hours">计划学时 Hours planned.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record TrainingPlanView(
    TrainingPlanId Id, EnterpriseId EnterpriseId, TrainingKind Kind, TrainingTopic Topic, string Title, DateOnly From, DateOnly To, IReadOnlyList<PostId> PostIds, decimal Hours,
    long Version) : IVersioned
{
    public static readonly Expression<Func<TrainingPlan, TrainingPlanView>> Of =
        p => new TrainingPlanView(p.Id, p.EnterpriseId, p.Kind, p.Topic, p.Title, p.From, p.To, p.PostIds, p.Hours, p.Version);
}

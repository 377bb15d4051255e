using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.WorkManuals;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.WorkManuals;

/// <summary>工作手册 An edition of the work manual.</summary>
/// <param name="Id">手册标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="Edition">版次 Edition.</param>
/// <param name="IssuedOn">印发日期 Day of issue.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record WorkManualView(WorkManualId Id, EnterpriseId EnterpriseId, string Title, string Edition, DateOnly IssuedOn, long Version) : IVersioned
{
    public static readonly Expression<Func<WorkManual, WorkManualView>> Of = m => new WorkManualView(m.Id, m.EnterpriseId, m.Title, m.Edition, m.IssuedOn, m.Version);
}

using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Policies;

/// <summary>制度 One version of a policy.</summary>
/// <param name="Id">制度标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Kind">类别 One of the five kinds.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="VersionNumber">第几版 Number of this version of the kind: 1, 2, 3 …</param>
/// <param name="IssuedBy">签发人职务 Post title of who issued it.</param>
/// <param name="EffectiveFrom">施行日期 First day in force.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record PolicyView(
    PolicyId Id, EnterpriseId EnterpriseId, PolicyKind Kind, string Title, int VersionNumber, string IssuedBy, DateOnly EffectiveFrom, long Version) : IVersioned
{
    public static readonly Expression<Func<Policy, PolicyView>> Of = p =>
        new PolicyView(p.Id, p.EnterpriseId, p.Kind, p.Title, p.VersionNumber, p.IssuedBy, p.EffectiveFrom, p.Version);
}

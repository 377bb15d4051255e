using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Posts;

/// <summary>岗位 A post.</summary>
/// <param name="Id">岗位标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="UnitId">所在组织单元 Unit; null for a post of the whole enterprise.</param>
/// <param name="Title">岗位名称 Title.</param>
/// <param name="Rank">管理层级 Rank.</param>
/// <param name="Responsibilities">安全职责 What its holder answers for; null where nothing is written.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record PostView(PostId Id, EnterpriseId EnterpriseId, UnitId? UnitId, string Title, ManagementRank Rank, string? Responsibilities, long Version) : IVersioned
{
    public static readonly Expression<Func<Post, PostView>> Of = p => new PostView(p.Id, p.EnterpriseId, p.UnitId, p.Title, p.Rank, p.Responsibilities, p.Version);
}

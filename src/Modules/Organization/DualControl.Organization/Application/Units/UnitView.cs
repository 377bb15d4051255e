using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Units;

/// <summary>部门、车间或班组 An organization unit.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="ParentId">上级 Parent unit; null directly below the enterprise.</param>
/// <param name="Name">名称 Name.</param>
/// <param name="Kind">类型 Kind.</param>
/// <param name="Depth">层级 1 directly below the enterprise, at most 8.</param>
/// <param name="DepartmentId">所在部门 The department it is, or lies in.</param>
/// <param name="WorkshopId">所在车间 The workshop it is, or lies in.</param>
/// <param name="Moves">调整记录 Every move within the tree, the latest last.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record UnitView(
    UnitId Id, EnterpriseId EnterpriseId, UnitId? ParentId, string Name, UnitKind Kind, int Depth, UnitId? DepartmentId, UnitId? WorkshopId, IReadOnlyList<UnitMove> Moves,
    long Version) : IVersioned
{
    public static readonly Expression<Func<OrganizationUnit, UnitView>> Of = u =>
        new UnitView(u.Id, u.EnterpriseId, u.ParentId, u.Name, u.Kind, u.Depth, u.DepartmentId, u.WorkshopId, u.Moves, u.Version);
}

using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.SharedKernel.Domain;

namespace DualControl.HiddenDangers.Application.Checklists;

/// <summary>事故隐患排查清单 A department's inspection checklist.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="DepartmentId">部门 Department.</param>
/// <param name="DepartmentName">部门名称 Its name.</param>
/// <param name="Edition">第几版 Edition of this department's checklist: 1, 2, 3 …</param>
/// <param name="IsCurrent">现行 False once a newer edition exists.</param>
/// <param name="Items">项目 Items, columns in the plan's order.</param>
/// <param name="Difference">差异 What changed against the edition before.</param>
/// <param name="CreatedAt">生成时间 Instant of generation, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record ChecklistView(
    InspectionChecklistId Id, EnterpriseId EnterpriseId, UnitId DepartmentId, string DepartmentName, int Edition, bool IsCurrent,
    IReadOnlyList<ChecklistItem> Items, ChecklistDifference Difference, DateTimeOffset CreatedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<InspectionChecklist, ChecklistView>> Projection = c =>
        new ChecklistView(c.Id, c.EnterpriseId, c.DepartmentId, c.DepartmentName, c.Edition, c.IsCurrent, c.Items, c.Difference, c.CreatedAt, c.Version);
}

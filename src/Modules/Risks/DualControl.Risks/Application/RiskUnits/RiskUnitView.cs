using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>风险单元 A risk unit.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="ParentId">上级单元 The unit it is a part of; null on top.</param>
/// <param name="Name">名称 Name.</param>
/// <param name="Location">位置 Location.</param>
/// <param name="Kind">类型 Kind.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit.</param>
/// <param name="ResponsibleUnitName">其名称 Its name.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post.</param>
/// <param name="ResponsiblePostTitle">其名称 Its title.</param>
/// <param name="Outline">平面轮廓 Polygon on the plan (1000 × 700); empty when not drawn.</param>
/// <param name="Level">单元等级 Highest current level of its factors in force; null (grey) without one.</param>
/// <param name="Factors">生效的风险因素数 Number of factors in force.</param>
/// <param name="SplitFromId">拆自 The unit it was split from.</param>
/// <param name="MergedIntoId">并入 The unit it was merged into.</param>
/// <param name="Retirement">撤销 Why, by whom and when it ceased; null while it is one.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record RiskUnitView(
    RiskUnitId Id, EnterpriseId EnterpriseId, RiskUnitId? ParentId, string Name, string Location, RiskUnitKind Kind, UnitId ResponsibleUnitId, string ResponsibleUnitName,
    PostId ResponsiblePostId, string ResponsiblePostTitle, IReadOnlyList<PlanPoint> Outline, RiskLevel? Level, int Factors, RiskUnitId? SplitFromId,
    RiskUnitId? MergedIntoId, UnitRetirement? Retirement, long Version) : IVersioned
{
    public static readonly Expression<Func<RiskUnit, RiskUnitRow>> Row = u =>
        new RiskUnitRow(u.Id, u.EnterpriseId, u.ParentId, u.Name, u.Location, u.Kind, u.Responsible, u.Outline, u.SplitFromId, u.MergedIntoId, u.Retirement, u.Version);

    public static RiskUnitView Of(RiskUnitRow u, UnitLevel? level) => new(
        u.Id, u.EnterpriseId, u.ParentId, u.Name, u.Location, u.Kind, u.Responsible.UnitId, u.Responsible.UnitName, u.Responsible.PostId, u.Responsible.PostTitle,
        u.Outline, level?.Level, level?.Factors ?? 0, u.SplitFromId, u.MergedIntoId, u.Retirement, u.Version);
}

/// <summary>What the database knows of a unit; its level is asked for apart.</summary>
internal sealed record RiskUnitRow(
    RiskUnitId Id, EnterpriseId EnterpriseId, RiskUnitId? ParentId, string Name, string Location, RiskUnitKind Kind, Responsible Responsible, IReadOnlyList<PlanPoint> Outline,
    RiskUnitId? SplitFromId, RiskUnitId? MergedIntoId, UnitRetirement? Retirement, long Version);

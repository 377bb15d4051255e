using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Domain;

namespace DualControl.HiddenDangers.Application.Inspections;

/// <summary>隐患排查 An inspection.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="ChecklistId">清单 Checklist.</param>
/// <param name="ChecklistEdition">清单版次 Edition of the checklist; kept when a newer one appears.</param>
/// <param name="DepartmentName">部门 Department.</param>
/// <param name="Kind">类型 Routine or special.</param>
/// <param name="Theme">专项主题 Theme of a special inspection.</param>
/// <param name="PlannedFor">排查时间 Day it is planned for.</param>
/// <param name="Items">项目 Items to check.</param>
/// <param name="Answers">记录 Answers so far.</param>
/// <param name="Found">发现的隐患 Dangers it found, by item; empty while open.</param>
/// <param name="SubmittedAt">提交时间 Instant of submission, UTC; null while open.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record InspectionView(
    InspectionId Id, EnterpriseId EnterpriseId, InspectionChecklistId ChecklistId, int ChecklistEdition, string DepartmentName, InspectionKind Kind, string? Theme,
    DateOnly PlannedFor, IReadOnlyList<ChecklistItem> Items, IReadOnlyList<ItemAnswer> Answers, IReadOnlyList<FoundDanger> Found, DateTimeOffset? SubmittedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<Inspection, InspectionView>> Projection = i => new InspectionView(
        i.Id, i.EnterpriseId, i.ChecklistId, i.ChecklistEdition, i.DepartmentName, i.Kind, i.Theme, i.PlannedFor, i.Items, i.Answers, i.Found, i.SubmittedAt, i.Version);
}

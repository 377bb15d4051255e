using System.Linq.Expressions;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Policies;

/// <summary>制度 One version of a policy as lists show it.</summary>
/// <param name="Id">制度标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Kind">类别 One of the five kinds.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="VersionNumber">第几版 Number of this version of the kind: 1, 2, 3 …</param>
/// <param name="IssuedBy">签发人职务 Post title of who issued it.</param>
/// <param name="EffectiveFrom">施行日期 First day in force.</param>
/// <param name="LastDay">最后施行日 Last day in force; null while nothing ends it; before the first when replaced before taking effect.</param>
/// <param name="IsObsolete">已废止 Made obsolete.</param>
/// <param name="EvaluationDue">评估期限 Day by which the next evaluation must be held; null once the version has ended.</param>
/// <param name="Overdue">评估逾期 In force today, and the day has passed.</param>
/// <param name="ImprovementOpen">改进未落实 An evaluation asked for improvement, and no newer version has been issued.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record PolicyListItem(
    PolicyId Id, EnterpriseId EnterpriseId, PolicyKind Kind, string Title, int VersionNumber, string IssuedBy, DateOnly EffectiveFrom, DateOnly? LastDay, bool IsObsolete,
    DateOnly? EvaluationDue, bool Overdue, bool ImprovementOpen, long Version)
{
    public static Expression<Func<Policy, PolicyListItem>> Of(DateOnly today) => p => new PolicyListItem(
        p.Id, p.EnterpriseId, p.Kind, p.Title, p.VersionNumber, p.IssuedBy, p.EffectiveFrom, p.LastDay, p.Obsolescence != null,
        p.LastDay != null && p.LastDay < today ? null : p.EvaluationDue,
        p.EffectiveFrom <= today && (p.LastDay == null || p.LastDay >= today) && p.EvaluationDue < today, p.ImprovementOpen, p.Version);
}

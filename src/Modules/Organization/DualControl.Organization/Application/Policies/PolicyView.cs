using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Policies;

/// <summary>制度 One version of a policy, whole.</summary>
/// <param name="Id">制度标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Kind">类别 One of the five kinds.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="VersionNumber">第几版 Number of this version of the kind: 1, 2, 3 …</param>
/// <param name="Text">正文 Text; null when the version consists of files only.</param>
/// <param name="Attachments">附件 Its files, with the hashes the archive keeps.</param>
/// <param name="IssuedBy">签发人职务 Post title of who issued it.</param>
/// <param name="EffectiveFrom">施行日期 First day in force.</param>
/// <param name="LastDay">最后施行日 Last day in force; null while nothing ends it; before the first when replaced before taking effect.</param>
/// <param name="SupersededOn">新版发布日 Day on which a newer version was issued; null while this is the newest.</param>
/// <param name="Obsolescence">废止 Why and by whom it was made obsolete; null otherwise.</param>
/// <param name="EvaluationDue">评估期限 Day by which the next evaluation must be held; null once the version has ended.</param>
/// <param name="Overdue">评估逾期 In force today, and the day has passed.</param>
/// <param name="ImprovementOpen">改进未落实 An evaluation asked for improvement, and no newer version has been issued.</param>
/// <param name="Evaluations">评估 Evaluations, oldest first.</param>
/// <param name="Readings">阅知人数 How many confirmed having read this version.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record PolicyView(
    PolicyId Id, EnterpriseId EnterpriseId, PolicyKind Kind, string Title, int VersionNumber, string? Text, IReadOnlyList<AttachedFile> Attachments, string IssuedBy, DateOnly EffectiveFrom, DateOnly? LastDay,
    DateOnly? SupersededOn, PolicyObsolescence? Obsolescence, DateOnly? EvaluationDue, bool Overdue, bool ImprovementOpen, IReadOnlyList<PolicyEvaluation> Evaluations,
    int Readings, long Version) : IVersioned
{
    public static PolicyView Of(Policy p, int readings, DateOnly today) => new(
        p.Id, p.EnterpriseId, p.Kind, p.Title, p.VersionNumber, p.Text, p.Attachments, p.IssuedBy, p.EffectiveFrom, p.LastDay, p.SupersededOn, p.Obsolescence,
        p.LastDay < today ? null : p.EvaluationDue, p.IsOverdueOn(today), p.ImprovementOpen, p.Evaluations, readings, p.Version);
}

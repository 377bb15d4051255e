using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核细则 One version of an enterprise's rules for points.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="Basis">编制依据 What it is based on.</param>
/// <param name="BasePoints">基础分 Where everybody starts in a period.</param>
/// <param name="Rules">计分规则 Rules.</param>
/// <param name="VersionNumber">第几版 1, 2, 3 …; null while it is a draft.</param>
/// <param name="EffectiveFrom">施行日期 First day in force; null while it is a draft.</param>
/// <param name="LastDay">最后施行日 Last day in force; null while nothing ends it; before the first when replaced before taking effect.</param>
/// <param name="DraftedBy">起草人 Who drafted it last.</param>
/// <param name="IssuedBy">发布人 Who issued it; null while it is a draft.</param>
/// <param name="IssuedAt">发布时间 When it was issued, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record AssessmentRuleSetView(
    AssessmentRuleSetId Id, EnterpriseId EnterpriseId, string Title, string Basis, decimal BasePoints, IReadOnlyList<ScoringRule> Rules, int? VersionNumber, DateOnly? EffectiveFrom,
    DateOnly? LastDay, Actor DraftedBy, Actor? IssuedBy, DateTimeOffset? IssuedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<AssessmentRuleSet, AssessmentRuleSetView>> Projection = r => new AssessmentRuleSetView(
        r.Id, r.EnterpriseId, r.Title, r.Basis, r.BasePoints, r.Rules, r.VersionNumber, r.EffectiveFrom, r.LastDay, r.DraftedBy, r.IssuedBy, r.IssuedAt, r.Version);
}

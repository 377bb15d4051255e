using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.Assessments;

/// <summary>计分记录 What one source event counts for one subject.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Kind">计分事项 What happened.</param>
/// <param name="Source">来源类别 Kind of the source.</param>
/// <param name="SourceId">来源标识 The hidden danger, training session, assessment result or manual entry.</param>
/// <param name="SourceName">来源名称 Number of the danger, or topic of the training; null otherwise.</param>
/// <param name="SourceLink">来源链接 Path of the danger or result it comes from; null for the others.</param>
/// <param name="Day">日期 Day it counts for.</param>
/// <param name="SubjectKind">对象类别 Person, vacant post or unit.</param>
/// <param name="SubjectId">对象标识 Id of the person, post or unit.</param>
/// <param name="SubjectName">对象 Name or title at that time.</param>
/// <param name="PostTitle">岗位 Post under which it counts; null for a unit or where none is known.</param>
/// <param name="RuleSetId">考核细则 Rule set in force on the day; null when unscored or by decision.</param>
/// <param name="RuleCode">规则编号 Rule that scored it; null when no rule in force does: it counts nothing.</param>
/// <param name="Points">分值 Points; 0 when unscored.</param>
/// <param name="Counts">是否计入 Scored and not cancelled.</param>
/// <param name="Evidence">事实依据 Evidence of a manual entry, or opinion of a decision.</param>
/// <param name="CancelReason">撤销原因 Why it counts no more; null otherwise.</param>
/// <param name="CancelledBy">撤销人 Who withdrew it, or the program when its danger was voided.</param>
/// <param name="CreatedBy">记录人 Who entered it, or the program.</param>
/// <param name="CreatedAt">时间 When it happened or was entered, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record ScoringEventView(
    ScoringEventId Id, EnterpriseId EnterpriseId, ScoringKind Kind, ScoringSource Source, Guid SourceId, string? SourceName, string? SourceLink, DateOnly Day, AssessedKind SubjectKind,
    Guid SubjectId, string SubjectName, string? PostTitle, AssessmentRuleSetId? RuleSetId, string? RuleCode, decimal Points, bool Counts, string? Evidence, string? CancelReason,
    Actor? CancelledBy, Actor CreatedBy, DateTimeOffset CreatedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<ScoringEvent, ScoringEventView>> Projection = e => new ScoringEventView(
        e.Id, e.EnterpriseId, e.Kind, e.Source, e.SourceId, e.SourceName, LinkOf(e.EnterpriseId, e.Source, e.SourceId), e.Day, e.SubjectKind, e.SubjectId, e.SubjectName, e.PostTitle,
        e.RuleSetId, e.RuleCode == "" ? null : e.RuleCode, Domain.Assessments.Points.Of(e.Tenths), e.Counts, e.Evidence, e.CancelReason, e.CancelledBy, e.CreatedBy, e.CreatedAt, e.Version);

    private static string? LinkOf(EnterpriseId enterprise, ScoringSource source, Guid id) => source switch
    {
        ScoringSource.Danger => $"/api/v1/hidden-dangers/{id}",
        ScoringSource.Training => $"/api/v1/enterprises/{enterprise.Value}/training-sessions/{id}",
        ScoringSource.Objection => $"/api/v1/enterprises/{enterprise.Value}/assessment-results/{id}",
        _ => null,
    };
}

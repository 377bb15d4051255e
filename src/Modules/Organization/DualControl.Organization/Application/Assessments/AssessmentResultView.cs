using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核结果 The result of a person, vacant post or unit in a period.</summary>
/// <param name="Id">标识 Id; null while the period is open and the result follows the events.</param>
/// <param name="PeriodId">考核期 Period.</param>
/// <param name="SubjectKind">对象类别 Person, vacant post or unit.</param>
/// <param name="SubjectId">对象标识 Id of the person, post or unit; its events are those of `scoring-events?subjectId=`.</param>
/// <param name="SubjectName">对象 Name or title.</param>
/// <param name="BasePoints">基础分 Base points.</param>
/// <param name="Score">得分 Base points and what the rules count.</param>
/// <param name="Lines">得分明细 What each rule contributes.</param>
/// <param name="Objection">异议 Objection and decision; null when nobody objected.</param>
/// <param name="Version">版本 Version, the ETag; 0 while the period is open.</param>
internal sealed record AssessmentResultView(
    AssessmentResultId? Id, AssessmentPeriodId PeriodId, AssessedKind SubjectKind, Guid SubjectId, string SubjectName, decimal BasePoints, decimal Score, IReadOnlyList<ResultLine> Lines,
    ResultObjection? Objection, long Version) : IVersioned
{
    public static readonly Expression<Func<AssessmentResult, AssessmentResultView>> Projection = r => new AssessmentResultView(
        r.Id, r.PeriodId, r.SubjectKind, r.SubjectId, r.SubjectName, Points.Of(r.BaseTenths), Points.Of(r.ScoreTenths), r.Lines, r.Objection, r.Version);

    public static Func<AssessmentResult, AssessmentResultView> Of { get; } = Projection.Compile();

    public static AssessmentResultView Live(AssessmentPeriod period, SubjectTotals subject, Score score) => new(
        null, period.Id, subject.Kind, subject.Id, subject.Name, Points.Of(period.BaseTenths), Points.Of(score.Tenths), score.Lines, null, 0);
}

using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Comments;
using DualControl.Risks.Application.FactorVersions;
using DualControl.Risks.Application.Measures;
using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Measures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>意见 A comment.</summary>
/// <param name="Text">意见 Text, 1–1000 characters.</param>
internal sealed record CommentBody(string Text);

/// <summary>落实 A measure put into practice.</summary>
/// <param name="Evidence">证据 What was done, and what shows it, 1–1000 characters.</param>
/// <param name="AttachmentIds">附件 Photos or papers, at most 10.</param>
internal sealed record ImplementationBody(string Evidence, IReadOnlyList<AttachmentId>? AttachmentIds);

/// <summary>评估 How effective a measure is.</summary>
/// <param name="Result">结论 effective, weakened or failed.</param>
/// <param name="Evidence">证据 What was seen, 1–1000 characters.</param>
/// <param name="AttachmentIds">附件 Photos or papers, at most 10.</param>
internal sealed record EvaluationBody(MeasureEvaluation Result, string Evidence, IReadOnlyList<AttachmentId>? AttachmentIds);

/// <summary>改进建议 What would be better.</summary>
/// <param name="MeasureNumber">措施序号 The measure meant; null for the factor as a whole.</param>
/// <param name="Text">建议 What would be better, 1–1000 characters.</param>
internal sealed record ImprovementBody(int? MeasureNumber, string Text);

/// <summary>版本、意见、措施落实与评估 What follows after a factor was drafted: its versions, comments, and how its measures are put into practice, evaluated and improved.</summary>
internal static class FactorFollowUpRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var factor = api.MapGroup("/risk-factors/{id}").WithTags("风险因素 Risk factors");

        factor.MapGet("/versions", (UseCases run, RiskFactorId id) => run.Get(new ListFactorVersions(id)))
            .For<ListFactorVersions>("历次版本", "Versions of a factor").Answers<FactorVersionsView>();

        factor.MapGet("/diff", (UseCases run, RiskFactorId id, int? from, int? to) => run.Get(new CompareFactorVersions(id, from, to)))
            .For<CompareFactorVersions>("版本对比", "What a version says otherwise").Answers<FactorDiffView>();

        factor.MapGet("/comments", (UseCases run, RiskFactorId id, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListRiskFactorComments(id, run.Page(limit, cursor, sort, count))))
            .For<ListRiskFactorComments>("意见列表", "Comments on a factor").Lists<RiskFactorCommentView>();

        factor.MapPost("/comments", (UseCases run, RiskFactorId id, CommentBody body) => run.Do(new CommentOnRiskFactor(id, body.Text)))
            .For<CommentOnRiskFactor>("发表意见", "Comment on a factor").AnswersNothing();

        factor.MapGet("/measure-records", (UseCases run, RiskFactorId id, Choice<MeasureFinding>? finding, int? measureNumber, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListMeasureRecords(id, finding?.Value, measureNumber, run.Page(limit, cursor, sort, count))))
            .For<ListMeasureRecords>("措施落实与评估记录", "How it stands with the measures").Lists<MeasureRecordView>();

        factor.MapPost("/measures/{number}/implementation", (UseCases run, RiskFactorId id, int number, ImplementationBody body) =>
                run.Do(new ImplementMeasure(id, number, body.Evidence, body.AttachmentIds), new GetRiskFactor(id)))
            .For<ImplementMeasure>("落实措施", "A measure was put into practice").Answers<RiskFactorView>();

        factor.MapPost("/measures/{number}/evaluation", (UseCases run, RiskFactorId id, int number, EvaluationBody body) =>
                run.Do(new EvaluateMeasure(id, number, body.Result, body.Evidence, body.AttachmentIds), new GetRiskFactor(id)))
            .For<EvaluateMeasure>("评估措施", "Evaluate a measure").Answers<RiskFactorView>();

        factor.MapPost("/improvement-proposals", (UseCases run, RiskFactorId id, ImprovementBody body) =>
                run.Do(new ProposeImprovement(id, body.MeasureNumber, body.Text, run.IfMatch), new GetRiskFactor(id)))
            .For<ProposeImprovement>("提出改进建议", "Propose an improvement").Answers<RiskFactorView>();
    }
}

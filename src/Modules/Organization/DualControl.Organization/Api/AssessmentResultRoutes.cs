using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>异议 An objection.</summary>
/// <param name="Reason">异议理由 Reason, 1–1000 characters.</param>
internal sealed record ObjectionBody(string Reason);

/// <summary>裁定 The decision on an objection.</summary>
/// <param name="Correction">更正分值 Points to give back (positive) or take, at most 100, one decimal place, not 0; null rejects the objection.</param>
/// <param name="Opinion">裁定意见 Opinion, 1–500 characters.</param>
internal sealed record ObjectionDecisionBody(decimal? Correction, string Opinion);

/// <summary>考核结果 Frozen results, objections to them and the principal's decisions.</summary>
internal static class AssessmentResultRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var results = api.MapGroup("/enterprises/{enterpriseId}/assessment-results").WithTags("考核结果 Assessment results");

        results.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, AssessmentResultId id) => run.Get(new GetAssessmentResult(enterpriseId, id)))
            .For<GetAssessmentResult>("考核结果详情", "One result").Answers<AssessmentResultView>();

        results.MapPost("/{id}/objection", (UseCases run, EnterpriseId enterpriseId, AssessmentResultId id, ObjectionBody body) =>
                run.Do(new ObjectToAssessmentResult(enterpriseId, id, body.Reason, run.IfMatch), new GetAssessmentResult(enterpriseId, id)))
            .For<ObjectToAssessmentResult>("提出异议", "Object to a result").Answers<AssessmentResultView>();

        results.MapPost("/{id}/objection-decision", (UseCases run, EnterpriseId enterpriseId, AssessmentResultId id, ObjectionDecisionBody body) =>
                run.Do(new DecideAssessmentObjection(enterpriseId, id, body.Correction, body.Opinion, run.IfMatch), new GetAssessmentResult(enterpriseId, id)))
            .For<DecideAssessmentObjection>("裁定异议", "Decide on an objection").Answers<AssessmentResultView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>考核期 A period to be opened.</summary>
/// <param name="Kind">考核周期 Month, quarter or year.</param>
/// <param name="From">起始日期 Its first day, today or earlier; a rule set is in force on its last day, or today while it lasts.</param>
internal sealed record AssessmentPeriodBody(PeriodKind Kind, DateOnly From);

/// <summary>公示 What is published with the results.</summary>
/// <param name="Rewards">奖惩 Rewards and penalties, at most 200; empty for none.</param>
internal sealed record AssessmentPublicationBody(IReadOnlyList<RewardGiven> Rewards);

/// <summary>更正 Why a published period is worked out anew.</summary>
/// <param name="Reason">更正原因 Reason, 1–500 characters.</param>
internal sealed record AssessmentRevisionBody(string Reason);

/// <summary>考核期 Months, quarters and years: open, closed, published with rewards and penalties, corrected by a next number.</summary>
internal static class AssessmentPeriodRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var periods = api.MapGroup("/enterprises/{enterpriseId}/assessment-periods").WithTags("考核期 Assessment periods");

        periods.MapGet("/", (UseCases run, EnterpriseId enterpriseId, Choice<PeriodKind>? kind, Choice<PeriodState>? state, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListAssessmentPeriods(enterpriseId, kind, state, run.Page(limit, cursor, sort, count))))
            .For<ListAssessmentPeriods>("考核期列表", "Assessment periods").Lists<AssessmentPeriodView>();

        periods.MapPost("/", (UseCases run, EnterpriseId enterpriseId, AssessmentPeriodBody body) => run.Create(
                new OpenAssessmentPeriod(enterpriseId, body.Kind, body.From), id => new GetAssessmentPeriod(enterpriseId, id), id => At(enterpriseId, id)))
            .For<OpenAssessmentPeriod>("建立考核期", "Open a period").Creates<AssessmentPeriodView>();

        periods.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, AssessmentPeriodId id) => run.Get(new GetAssessmentPeriod(enterpriseId, id)))
            .For<GetAssessmentPeriod>("考核期详情", "One period").Answers<AssessmentPeriodView>();

        periods.MapGet("/{id}/results", (UseCases run, EnterpriseId enterpriseId, AssessmentPeriodId id, Choice<AssessedKind>? kind, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListAssessmentResults(enterpriseId, id, kind, run.Page(limit, cursor, sort, count))))
            .For<ListAssessmentResults>("考核结果列表", "Results of a period").Lists<AssessmentResultView>();

        periods.MapPost("/{id}/closing", (UseCases run, EnterpriseId enterpriseId, AssessmentPeriodId id) =>
                run.Do(new CloseAssessmentPeriod(enterpriseId, id, run.IfMatch), new GetAssessmentPeriod(enterpriseId, id)))
            .For<CloseAssessmentPeriod>("关账", "Close a period").Answers<AssessmentPeriodView>();

        periods.MapPost("/{id}/publication", (UseCases run, EnterpriseId enterpriseId, AssessmentPeriodId id, AssessmentPublicationBody body) =>
                run.Do(new PublishAssessmentPeriod(enterpriseId, id, body.Rewards, run.IfMatch), new GetAssessmentPeriod(enterpriseId, id)))
            .For<PublishAssessmentPeriod>("公示考核结果", "Publish a period").Answers<AssessmentPeriodView>();

        periods.MapPost("/{id}/revision", (UseCases run, EnterpriseId enterpriseId, AssessmentPeriodId id, AssessmentRevisionBody body) => run.Create(
                new ReviseAssessmentPeriod(enterpriseId, id, body.Reason, run.IfMatch), next => new GetAssessmentPeriod(enterpriseId, next), next => At(enterpriseId, next)))
            .For<ReviseAssessmentPeriod>("更正考核结果", "Work a published period out anew").Creates<AssessmentPeriodView>();
    }

    private static string At(EnterpriseId enterprise, AssessmentPeriodId id) => $"/api/v1/enterprises/{enterprise.Value}/assessment-periods/{id.Value}";
}

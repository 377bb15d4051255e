using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Persons;
using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>培训计划 A training plan.</summary>
/// <param name="Topic">培训主题 Topic; decides whether it is special or post training.</param>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="From">开始日期 First day, 2000–2199.</param>
/// <param name="To">结束日期 Last day, not before the first, 2000–2199.</param>
/// <param name="PostIds">培训对象 Posts it is for, 1–200, each once; of special training all in the promotion team.</param>
/// <param name="Hours">计划学时 Hours planned, 0.1–1000, two decimals.</param>
internal sealed record TrainingPlanBody(TrainingTopic Topic, string Title, DateOnly From, DateOnly To, IReadOnlyList<PostId> PostIds, decimal Hours);

/// <summary>培训计划 Training: plans, and what came of them: coverage by topic and post, who is missing, hours of each person.</summary>
internal static class TrainingPlanRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        const string tag = "培训计划 Training plans";
        var plans = api.MapGroup("/enterprises/{enterpriseId}/training-plans").WithTags(tag);

        plans.MapGet("/", (UseCases run, EnterpriseId enterpriseId, Choice<TrainingKind>? kind, Choice<TrainingTopic>? topic, int? year, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListTrainingPlans(enterpriseId, kind, topic, year, run.Page(limit, cursor, sort, count))))
            .For<ListTrainingPlans>("培训计划列表", "Training plans").Lists<TrainingPlanView>();

        plans.MapPost("/", (UseCases run, EnterpriseId enterpriseId, TrainingPlanBody body) => run.Create(
                new MakeTrainingPlan(enterpriseId, body.Topic, body.Title, body.From, body.To, body.PostIds, body.Hours),
                id => new GetTrainingPlan(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/training-plans/{id.Value}"))
            .For<MakeTrainingPlan>("制定培训计划", "Make a training plan").Creates<TrainingPlanView>();

        plans.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, TrainingPlanId id) => run.Get(new GetTrainingPlan(enterpriseId, id)))
            .For<GetTrainingPlan>("培训计划详情", "One training plan").Answers<TrainingPlanView>();

        var coverage = api.MapGroup("/enterprises/{enterpriseId}/training-coverage").WithTags(tag);

        coverage.MapGet("/", (UseCases run, EnterpriseId enterpriseId, Choice<TrainingKind>? kind, DateOnly? asOf) => run.Get(new GetTrainingCoverage(enterpriseId, kind, asOf)))
            .For<GetTrainingCoverage>("培训覆盖率", "Coverage by topic and post").Answers<TrainingCoverageView>();

        coverage.MapGet("/untrained", (UseCases run, EnterpriseId enterpriseId, Choice<TrainingKind>? kind, Choice<TrainingTopic>? topic, PostId? postId, DateOnly? asOf,
                    int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListUntrained(enterpriseId, kind, topic, postId, asOf, run.Page(limit, cursor, sort, count))))
            .For<ListUntrained>("未培训人员", "Who is not trained yet").Lists<PersonView>();

        api.MapGet("/enterprises/{enterpriseId}/training-hours", (UseCases run, EnterpriseId enterpriseId, int? year, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListTrainingHours(enterpriseId, year, run.Page(limit, cursor, sort, count))))
            .For<ListTrainingHours>("学时统计", "Hours of each person in a year").Lists<TrainingHoursView>().WithTags(tag);
    }
}

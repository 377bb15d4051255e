using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.TrainingTests;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>试题 A question.</summary>
/// <param name="Topic">培训主题 Topic.</param>
/// <param name="Kind">题型 single, multiple or trueFalse.</param>
/// <param name="Text">题干 Text, 1–1000 characters.</param>
/// <param name="Options">选项 2–10 different options of 1–500 characters; none for trueFalse, which has 1 正确 and 2 错误.</param>
/// <param name="Answers">正确选项 Numbers of the right options, from 1: one, of multiple two or more.</param>
internal sealed record QuestionBody(TrainingTopic Topic, QuestionKind Kind, string Text, IReadOnlyList<string> Options, IReadOnlyList<int> Answers);

/// <summary>开始考试 Who takes the test.</summary>
/// <param name="PersonId">人员 A person of the enterprise who came, holding the client's post today where the client has one.</param>
internal sealed record TrainingTestBody(PersonId PersonId);

/// <summary>交卷 The answers.</summary>
/// <param name="Answers">答案 Answers, at most 100, each question at most once; what is not answered is wrong.</param>
internal sealed record TrainingAnswersBody(IReadOnlyList<GivenAnswer> Answers);

/// <summary>题库和考试 The question bank of an enterprise and the tests drawn from it; who takes a test never sees the right answers.</summary>
internal static class TrainingTestRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        const string tag = "题库和考试 Question bank and tests";
        var questions = api.MapGroup("/enterprises/{enterpriseId}/question-bank").WithTags(tag);

        questions.MapGet("/", (UseCases run, EnterpriseId enterpriseId, Choice<TrainingTopic>? topic, bool? retired, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListQuestions(enterpriseId, topic, retired, run.Page(limit, cursor, sort, count))))
            .For<ListQuestions>("题库", "The question bank").Lists<QuestionView>();

        questions.MapPost("/", (UseCases run, EnterpriseId enterpriseId, QuestionBody body) => run.Create(
                new AddQuestion(enterpriseId, body.Topic, body.Kind, body.Text, body.Options, body.Answers),
                id => new GetQuestion(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/question-bank/{id.Value}"))
            .For<AddQuestion>("新增试题", "Add a question").Creates<QuestionView>();

        questions.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, QuestionId id) => run.Get(new GetQuestion(enterpriseId, id)))
            .For<GetQuestion>("试题详情", "One question").Answers<QuestionView>();

        questions.MapPost("/{id}/retire", (UseCases run, EnterpriseId enterpriseId, QuestionId id) =>
                run.Do(new RetireQuestion(enterpriseId, id, run.IfMatch), new GetQuestion(enterpriseId, id)))
            .For<RetireQuestion>("停用试题", "Retire a question").Answers<QuestionView>();

        api.MapPost("/enterprises/{enterpriseId}/training-sessions/{id}/tests", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id, TrainingTestBody body) => run.Create(
                new StartTrainingTest(enterpriseId, id, body.PersonId),
                test => new GetTrainingTest(enterpriseId, test), test => $"/api/v1/enterprises/{enterpriseId.Value}/training-tests/{test.Value}"))
            .For<StartTrainingTest>("开始考试", "Start a test").Creates<TrainingTestView>().WithTags(tag);

        api.MapGet("/enterprises/{enterpriseId}/training-sessions/{id}/tests", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id, PersonId? personId, bool? submitted,
                    int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListTrainingTests(enterpriseId, id, personId, submitted, run.Page(limit, cursor, sort, count))))
            .For<ListTrainingTests>("考试列表", "Attempts at a session's test").Lists<TrainingTestItem>().WithTags(tag);

        var tests = api.MapGroup("/enterprises/{enterpriseId}/training-tests").WithTags(tag);

        tests.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, TrainingTestId id) => run.Get(new GetTrainingTest(enterpriseId, id)))
            .For<GetTrainingTest>("考试详情", "One attempt").Answers<TrainingTestView>();

        tests.MapPost("/{id}/answers", (UseCases run, EnterpriseId enterpriseId, TrainingTestId id, TrainingAnswersBody body) =>
                run.Do(new SubmitTrainingTest(enterpriseId, id, body.Answers), new GetTrainingTest(enterpriseId, id)))
            .For<SubmitTrainingTest>("交卷", "Hand in the answers").Answers<TrainingTestView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>培训场次 A session of a plan.</summary>
/// <param name="PlanId">培训计划 Plan.</param>
/// <param name="StartsAt">开始时间 Beginning, UTC; on a day of the plan's period.</param>
/// <param name="EndsAt">结束时间 End, UTC; later on the same day of the bureau (UTC+8).</param>
/// <param name="Place">地点 Place, 1–200 characters.</param>
/// <param name="Content">内容 What is taught, 1–2000 characters.</param>
/// <param name="Hours">学时 Hours that count, 0.1–24, two decimals, no more than from beginning to end.</param>
/// <param name="TrainerPost">授课人职务 Post title of the trainer, 1–100 characters.</param>
/// <param name="PersonIds">应到人员 Who is to come, at most 500; null: whoever holds a post of the plan on that day.</param>
/// <param name="Test">考试要求 The test; null without one.</param>
internal sealed record TrainingSessionBody(
    TrainingPlanId PlanId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string Content, decimal Hours, string TrainerPost, IReadOnlyList<PersonId>? PersonIds,
    TestTerms? Test);

/// <summary>出勤名单 Who came.</summary>
/// <param name="PersonIds">到场人员 Persons of the enterprise who came, 1–500; whoever is on the list already is refused.</param>
internal sealed record TrainingAttendanceBody(IReadOnlyList<PersonId> PersonIds);

/// <summary>扫码签到 A person checks in.</summary>
/// <param name="PersonId">人员 Who checks in: a person of the enterprise, holding the client's post today where the client has one.</param>
/// <param name="Code">签到码 The code just read, at most 200 characters.</param>
internal sealed record CheckInBody(PersonId PersonId, string Code);

/// <summary>取消 A cancellation.</summary>
/// <param name="Reason">原因 Why it does not take place, 1–500 characters.</param>
internal sealed record SessionCancellationBody(string Reason);

/// <summary>培训场次 Training sessions: who was to come, who came by list or QR code, and the closing that files the record.</summary>
internal static class TrainingSessionRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var sessions = api.MapGroup("/enterprises/{enterpriseId}/training-sessions").WithTags("培训场次 Training sessions");

        sessions.MapGet("/", (UseCases run, EnterpriseId enterpriseId, TrainingPlanId? planId, Choice<TrainingKind>? kind, bool? closed, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListTrainingSessions(enterpriseId, planId, kind, closed, run.Page(limit, cursor, sort, count))))
            .For<ListTrainingSessions>("培训场次列表", "Training sessions").Lists<TrainingSessionView>();

        sessions.MapPost("/", (UseCases run, EnterpriseId enterpriseId, TrainingSessionBody body) => run.Create(
                new ScheduleTrainingSession(enterpriseId, body.PlanId, body.StartsAt, body.EndsAt, body.Place, body.Content, body.Hours, body.TrainerPost, body.PersonIds, body.Test),
                id => new GetTrainingSession(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/training-sessions/{id.Value}"))
            .For<ScheduleTrainingSession>("安排培训场次", "Schedule a session").Creates<TrainingSessionView>();

        sessions.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id) => run.Get(new GetTrainingSession(enterpriseId, id)))
            .For<GetTrainingSession>("培训场次详情", "One session").Answers<TrainingSessionView>();

        sessions.MapGet("/{id}/attendances", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListTrainingAttendances(enterpriseId, id, run.Page(limit, cursor, sort, count))))
            .For<ListTrainingAttendances>("出勤名单", "Who came").Lists<TrainingAttendanceView>();

        sessions.MapPost("/{id}/attendances", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id, TrainingAttendanceBody body) =>
                run.Do(new RecordTrainingAttendance(enterpriseId, id, body.PersonIds)))
            .For<RecordTrainingAttendance>("登记出勤", "Enter who came").AnswersNothing();

        sessions.MapGet("/{id}/check-in-code", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id) => run.Get(new GetCheckInCode(enterpriseId, id)))
            .For<GetCheckInCode>("签到码", "The check-in code of the moment").Answers<CheckInCode>().Produces<Problem>(422, ProblemResults.MediaType);

        sessions.MapGet("/{id}/check-in-picture", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id) => run.File(new GetCheckInPicture(enterpriseId, id)))
            .For<GetCheckInPicture>("签到二维码", "The check-in code as a QR picture").AnswersFile("image/svg+xml").Produces<Problem>(422, ProblemResults.MediaType);

        sessions.MapPost("/{id}/check-ins", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id, CheckInBody body) =>
                run.Do(new CheckIn(enterpriseId, id, body.PersonId, body.Code)))
            .For<CheckIn>("扫码签到", "Check in with the code").AnswersNothing();

        sessions.MapPost("/{id}/close", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id) =>
                run.Do(new CloseTrainingSession(enterpriseId, id, run.IfMatch), new GetTrainingSession(enterpriseId, id)))
            .For<CloseTrainingSession>("结束登记", "Close a session").Answers<TrainingSessionView>();

        sessions.MapPost("/{id}/cancellation", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id, SessionCancellationBody body) =>
                run.Do(new CancelTrainingSession(enterpriseId, id, body.Reason, run.IfMatch), new GetTrainingSession(enterpriseId, id)))
            .For<CancelTrainingSession>("取消培训场次", "Cancel a session").Answers<TrainingSessionView>();

        sessions.MapGet("/{id}/certificates/{personId}", (UseCases run, EnterpriseId enterpriseId, TrainingSessionId id, PersonId personId) =>
                run.File(new GetTrainingCertificate(enterpriseId, id, personId)))
            .For<GetTrainingCertificate>("培训合格证明", "Certificate of a person (.docx)").AnswersFile(WordDocument.MediaType).Produces<Problem>(422, ProblemResults.MediaType);
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>奖励或违规 A commendation or violation.</summary>
/// <param name="RuleCode">规则编号 Code of the rule in force, of kind commendation or violation.</param>
/// <param name="OccurredOn">事项日期 Day on which it happened, today or earlier, in no closed period.</param>
/// <param name="PersonId">人员 Person of the enterprise, where the rule counts for persons.</param>
/// <param name="UnitId">部门 Unit of the enterprise, where the rule counts for units.</param>
/// <param name="Evidence">事实依据 Evidence, 1–1000 characters.</param>
internal sealed record ScoringEventBody(string RuleCode, DateOnly OccurredOn, PersonId? PersonId, UnitId? UnitId, string Evidence);

/// <summary>撤销 Why a manual entry is withdrawn.</summary>
/// <param name="Reason">撤销原因 Reason, 1–500 characters.</param>
internal sealed record ScoringEventWithdrawalBody(string Reason);

/// <summary>计分记录 What each event counts for whom, and where it comes from: scored by the program out of dangers and training, or entered with evidence.</summary>
internal static class ScoringEventRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var events = api.MapGroup("/enterprises/{enterpriseId}/scoring-events").WithTags("计分记录 Scoring events");

        events.MapGet("/", (UseCases run, EnterpriseId enterpriseId, DateOnly? from, DateOnly? to, Choice<ScoringKind>? kind, Guid? subjectId, Guid? sourceId, bool? counts, int? limit,
                string? cursor, string? sort, bool? count) =>
                run.List(new ListScoringEvents(enterpriseId, from, to, kind, subjectId, sourceId, counts, run.Page(limit, cursor, sort, count))))
            .For<ListScoringEvents>("计分记录列表", "Scoring events").Lists<ScoringEventView>();

        events.MapPost("/", (UseCases run, EnterpriseId enterpriseId, ScoringEventBody body) => run.Create(
                new RecordScoringEvent(enterpriseId, body.RuleCode, body.OccurredOn, body.PersonId, body.UnitId, body.Evidence),
                id => new GetScoringEvent(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/scoring-events/{id.Value}"))
            .For<RecordScoringEvent>("记录奖励或违规", "Enter a commendation or violation").Creates<ScoringEventView>();

        events.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, ScoringEventId id) => run.Get(new GetScoringEvent(enterpriseId, id)))
            .For<GetScoringEvent>("计分记录详情", "One scoring event").Answers<ScoringEventView>();

        events.MapPost("/{id}/withdrawal", (UseCases run, EnterpriseId enterpriseId, ScoringEventId id, ScoringEventWithdrawalBody body) =>
                run.Do(new WithdrawScoringEvent(enterpriseId, id, body.Reason, run.IfMatch), new GetScoringEvent(enterpriseId, id)))
            .For<WithdrawScoringEvent>("撤销计分记录", "Withdraw a manual entry").Answers<ScoringEventView>();
    }
}

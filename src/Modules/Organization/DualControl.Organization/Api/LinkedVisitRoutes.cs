using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.LinkedVisits;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>走访 A visit.</summary>
/// <param name="VisitedOn">走访日期 Day of the visit: within the link's term, not in the future.</param>
/// <param name="Findings">发现情况 What was found, 1–2000 characters.</param>
/// <param name="Demands">要求 Demands, none to 50.</param>
internal sealed record LinkedVisitBody(DateOnly VisitedOn, string Findings, IReadOnlyList<DemandMade> Demands);

/// <summary>跟踪反馈 What became of a demand.</summary>
/// <param name="DemandNumber">要求序号 Number of the demand within the visit, from 1.</param>
/// <param name="Text">内容 What became of it, 1–1000 characters.</param>
/// <param name="Done">是否办结 True to mark the demand done, by the section that holds the link or the office.</param>
internal sealed record DemandFollowUpBody(int DemandNumber, string Text, bool Done);

/// <summary>包联走访 The visits of a linked supervision, their demands and what became of these.</summary>
internal static class LinkedVisitRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        const string tag = "包联走访 Visits of linked supervision";
        var visits = api.MapGroup("/visits").WithTags(tag);

        visits.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, LinkedSupervisionId? linkedSupervisionId, bool? open, bool? overdue,
                    int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListLinkedVisits(enterpriseId, linkedSupervisionId, open, overdue, run.Page(limit, cursor, sort, count))))
            .For<ListLinkedVisits>("走访列表", "Visits").Lists<LinkedVisitView>();

        api.MapPost("/linked-supervisions/{id}/visits", (UseCases run, LinkedSupervisionId id, LinkedVisitBody body) => run.Create(
                new RecordLinkedVisit(id, body.VisitedOn, body.Findings, body.Demands), visit => new GetLinkedVisit(visit), visit => $"/api/v1/visits/{visit.Value}"))
            .For<RecordLinkedVisit>("记录走访", "Record a visit").Creates<LinkedVisitView>().WithTags(tag);

        visits.MapGet("/{id}", (UseCases run, LinkedVisitId id) => run.Get(new GetLinkedVisit(id)))
            .For<GetLinkedVisit>("走访详情", "One visit").Answers<LinkedVisitView>();

        visits.MapPost("/{id}/follow-ups", (UseCases run, LinkedVisitId id, DemandFollowUpBody body) =>
                run.Do(new FollowUpVisitDemand(id, body.DemandNumber, body.Text, body.Done, run.IfMatch), new GetLinkedVisit(id)))
            .For<FollowUpVisitDemand>("跟踪反馈", "Report what became of a demand").Answers<LinkedVisitView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Application.Inspections;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.HiddenDangers.Api;

/// <summary>排查记录 Answers to save.</summary>
/// <param name="Answers">记录 1–1000 answers, one per item.</param>
internal sealed record AnswersBody(IReadOnlyList<ItemAnswer> Answers);

/// <summary>隐患排查 Inspections by checklist: start, answer item by item, submit; a failed or weakened measure becomes a danger.</summary>
internal static class InspectionRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var inspections = api.MapGroup("/inspections").WithTags("隐患排查 Inspections");

        inspections.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, InspectionChecklistId? checklistId, bool? submitted, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListInspections(enterpriseId, checklistId, submitted, run.Page(limit, cursor, sort, count))))
            .For<ListInspections>("排查列表", "Inspections").Lists<InspectionView>();

        inspections.MapPost("/", (UseCases run, StartInspection body) => run.Create(body, id => new GetInspection(id), id => $"/api/v1/inspections/{id.Value}"))
            .For<StartInspection>("安排排查", "Start an inspection").Creates<InspectionView>();

        inspections.MapGet("/{id}", (UseCases run, InspectionId id) => run.Get(new GetInspection(id)))
            .For<GetInspection>("排查详情", "One inspection").Answers<InspectionView>();

        inspections.MapPut("/{id}/answers", (UseCases run, InspectionId id, AnswersBody body) => run.Do(new AnswerInspection(id, body.Answers, run.IfMatch), new GetInspection(id)))
            .For<AnswerInspection>("填写排查记录", "Save answers").RequiresIfMatch().Answers<InspectionView>();

        inspections.MapPost("/{id}/submission", (UseCases run, InspectionId id) => run.Do(new SubmitInspection(id, run.IfMatch), new GetInspection(id)))
            .For<SubmitInspection>("提交排查", "Submit an inspection").Answers<InspectionView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.WorkManuals;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>工作手册 An edition of the work manual.</summary>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="Edition">版次 Edition, 1–50 characters, e.g. 2026年第1版; once per enterprise and title.</param>
/// <param name="IssuedOn">印发日期 Day of issue, 2000–2199.</param>
internal sealed record WorkManualBody(string Title, string Edition, DateOnly IssuedOn);

/// <summary>发放 Copies handed out.</summary>
/// <param name="PersonIds">领取人员 Persons of the enterprise, 1–500, each once per edition.</param>
/// <param name="HandedOutOn">发放日期 Day, from the day of issue to today.</param>
internal sealed record WorkManualCopiesBody(IReadOnlyList<PersonId> PersonIds, DateOnly HandedOutOn);

/// <summary>签收 A receipt.</summary>
/// <param name="PersonId">人员 Who received it: a person of the enterprise, holding the client's post today where the client has one.</param>
internal sealed record WorkManualReceiptBody(PersonId PersonId);

/// <summary>工作手册 Editions of the work manual, to whom they were handed out, and who confirmed the receipt.</summary>
internal static class WorkManualRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var manuals = api.MapGroup("/enterprises/{enterpriseId}/work-manuals").WithTags("工作手册 Work manuals");

        manuals.MapGet("/", (UseCases run, EnterpriseId enterpriseId, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListWorkManuals(enterpriseId, run.Page(limit, cursor, sort, count))))
            .For<ListWorkManuals>("工作手册列表", "Work manuals").Lists<WorkManualView>();

        manuals.MapPost("/", (UseCases run, EnterpriseId enterpriseId, WorkManualBody body) => run.Create(
                new IssueWorkManual(enterpriseId, body.Title, body.Edition, body.IssuedOn),
                id => new GetWorkManual(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/work-manuals/{id.Value}"))
            .For<IssueWorkManual>("印发工作手册", "Issue a work manual").Creates<WorkManualView>();

        manuals.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, WorkManualId id) => run.Get(new GetWorkManual(enterpriseId, id)))
            .For<GetWorkManual>("工作手册详情", "One edition").Answers<WorkManualView>();

        manuals.MapGet("/{id}/copies", (UseCases run, EnterpriseId enterpriseId, WorkManualId id, bool? received, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListWorkManualCopies(enterpriseId, id, received, run.Page(limit, cursor, sort, count))))
            .For<ListWorkManualCopies>("工作手册发放名单", "Copies and receipts").Lists<WorkManualCopyView>();

        manuals.MapPost("/{id}/copies", (UseCases run, EnterpriseId enterpriseId, WorkManualId id, WorkManualCopiesBody body) =>
                run.Do(new HandOutWorkManual(enterpriseId, id, body.PersonIds, body.HandedOutOn)))
            .For<HandOutWorkManual>("发放工作手册", "Hand out copies").AnswersNothing();

        manuals.MapPost("/{id}/receipts", (UseCases run, EnterpriseId enterpriseId, WorkManualId id, WorkManualReceiptBody body) =>
                run.Do(new ConfirmWorkManualReceipt(enterpriseId, id, body.PersonId)))
            .For<ConfirmWorkManualReceipt>("签收工作手册", "Confirm a receipt").AnswersNothing();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Application.Checklists;
using DualControl.HiddenDangers.Contracts;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.HiddenDangers.Api;

/// <summary>隐患排查清单 Checklists of a department, generated from the risk ledger in force.</summary>
internal static class ChecklistRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var checklists = api.MapGroup("/inspection-checklists").WithTags("隐患排查清单 Inspection checklists");

        checklists.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, UnitId? departmentId, bool? current, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListChecklists(enterpriseId, departmentId, current, run.Page(limit, cursor, sort, count))))
            .For<ListChecklists>("排查清单列表", "Inspection checklists").Lists<ChecklistView>();

        checklists.MapPost("/", (UseCases run, GenerateChecklist body) => run.Create(body, id => new GetChecklist(id), id => $"/api/v1/inspection-checklists/{id.Value}"))
            .For<GenerateChecklist>("生成排查清单", "Generate a checklist from the ledger in force").Creates<ChecklistView>();

        checklists.MapGet("/{id}", (UseCases run, InspectionChecklistId id) => run.Get(new GetChecklist(id)))
            .For<GetChecklist>("排查清单详情", "One checklist").Answers<ChecklistView>();
    }
}

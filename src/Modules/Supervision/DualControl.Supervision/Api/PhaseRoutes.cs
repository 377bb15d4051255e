using DualControl.BuildingBlocks.Api;
using DualControl.Supervision.Application.Phases;
using DualControl.Supervision.Domain.Phases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Supervision.Api;

/// <summary>工作步骤 Milestones of the plan's phases.</summary>
internal static class PhaseRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var phases = api.MapGroup("/phases").WithTags("工作步骤 Phases");

        phases.MapGet("/", (UseCases run, Choice<Phase>? phase, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListPhaseMilestones(phase, run.Page(limit, cursor, sort, count))))
            .For<ListPhaseMilestones>("工作步骤节点列表", "Milestones of the plan").Lists<PhaseMilestoneView>();

        phases.MapPost("/", (UseCases run, SetPhaseMilestone body) =>
                run.Create(body, id => new GetPhaseMilestone(id), id => $"/api/v1/phases/{id.Value}"))
            .For<SetPhaseMilestone>("设定节点", "Set a milestone").Creates<PhaseMilestoneView>();

        phases.MapGet("/{id}", (UseCases run, PhaseMilestoneId id) => run.Get(new GetPhaseMilestone(id)))
            .For<GetPhaseMilestone>("节点详情", "One milestone").Answers<PhaseMilestoneView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Tasks.Application.Tasks;
using DualControl.Tasks.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Tasks.Api;

/// <summary>我的待办 What waits for the caller across the modules: by role, section, enterprise, unit and post; never what separation of duty forbids him.</summary>
internal static class MyTaskRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var tasks = api.MapGroup("/my/tasks").WithTags("我的待办 My tasks");

        tasks.MapGet("/", (UseCases run, bool? overdue, Choice<TaskKind>? kind, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListMyTasks(overdue, kind, run.Page(limit, cursor, sort, count))))
            .For<ListMyTasks>("我的待办", "What waits for me").Lists<TaskView>();

        tasks.MapGet("/summary", (UseCases run) => run.Get(new GetMyTaskSummary()))
            .For<GetMyTaskSummary>("我的待办数量", "How much waits for me").Answers<TaskSummaryView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Grading;
using DualControl.Risks.Domain.Grading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>评价方法 LEC, LS, MES and direct judgement, as data: the office drafts a version, tries it out on the factors in force, and publishes it. Assessments keep the version they used.</summary>
internal static class GradingMethodRoutes
{
    private const string Tag = "评价方法 Grading methods";

    public static void Map(IEndpointRouteBuilder api)
    {
        var methods = api.MapGroup("/grading-methods").WithTags(Tag);

        methods.MapGet("/", (UseCases run) => run.Get(new ListGradingMethods()))
            .For<ListGradingMethods>("现行评价方法", "Methods in force").Answers<GradingMethodsView>();

        methods.MapGet("/{method}/{number}", (UseCases run, Choice<GradingMethodKind> method, int number) => run.Get(new GetGradingMethod(method, number)))
            .For<GetGradingMethod>("某版评价方法", "A published version of a method").Answers<GradingMethodView>();

        var versions = api.MapGroup("/grading-method-versions").WithTags(Tag);

        versions.MapGet("/", (UseCases run, Choice<GradingMethodKind>? method, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListGradingMethodVersions(method?.Value, run.Page(limit, cursor, sort, count))))
            .For<ListGradingMethodVersions>("方法版本列表", "Versions of methods").Lists<GradingMethodVersionView>();

        versions.MapPost("/", (UseCases run, DraftGradingMethodVersion body) =>
                run.Create(body, id => new GetGradingMethodVersion(id), id => $"/api/v1/grading-method-versions/{id.Value}"))
            .For<DraftGradingMethodVersion>("起草方法版本", "Draft a version of a method").Creates<GradingMethodVersionView>();

        versions.MapGet("/{id}", (UseCases run, GradingMethodVersionId id) => run.Get(new GetGradingMethodVersion(id)))
            .For<GetGradingMethodVersion>("方法版本详情", "One version of a method").Answers<GradingMethodVersionView>();

        versions.MapGet("/{id}/preview", (UseCases run, GradingMethodVersionId id) => run.Get(new PreviewGradingMethodVersion(id)))
            .For<PreviewGradingMethodVersion>("方法版本试算", "What would change by a version").Answers<GradingPreviewView>();

        versions.MapPost("/{id}/publication", (UseCases run, GradingMethodVersionId id) => run.Do(new PublishGradingMethodVersion(id, run.IfMatch), new GetGradingMethodVersion(id)))
            .For<PublishGradingMethodVersion>("发布方法版本", "Publish a version of a method").RequiresIfMatch().Answers<GradingMethodVersionView>();

        versions.MapPost("/{id}/withdrawal", (UseCases run, GradingMethodVersionId id) => run.Do(new WithdrawGradingMethodVersion(id, run.IfMatch), new GetGradingMethodVersion(id)))
            .For<WithdrawGradingMethodVersion>("撤回方法草案", "Withdraw a draft of a method").RequiresIfMatch().Answers<GradingMethodVersionView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.LinkedSupervisions;
using DualControl.Organization.Domain;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>结束包联 The end of a linked supervision.</summary>
/// <param name="LastDay">最后一天 Last day.</param>
internal sealed record LinkedSupervisionEndBody(DateOnly LastDay);

/// <summary>包联 Sections that supervise an enterprise besides the section of its industry, from a day to a day.</summary>
internal static class LinkedSupervisionRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var links = api.MapGroup("/linked-supervisions").WithTags("包联 Linked supervision");

        links.MapGet("/", (UseCases run, SectionId? sectionId, EnterpriseId? enterpriseId, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListLinkedSupervisions(sectionId, enterpriseId, run.Page(limit, cursor, sort, count))))
            .For<ListLinkedSupervisions>("包联列表", "Linked supervisions").Lists<LinkedSupervisionView>();

        links.MapPost("/", (UseCases run, LinkSection body) => run.Create(body, id => new GetLinkedSupervision(id), id => $"/api/v1/linked-supervisions/{id.Value}"))
            .For<LinkSection>("建立包联", "Link a section to an enterprise").Creates<LinkedSupervisionView>();

        links.MapGet("/{id}", (UseCases run, LinkedSupervisionId id) => run.Get(new GetLinkedSupervision(id)))
            .For<GetLinkedSupervision>("包联详情", "One linked supervision").Answers<LinkedSupervisionView>();

        links.MapPost("/{id}/end", (UseCases run, LinkedSupervisionId id, LinkedSupervisionEndBody body) =>
                run.Do(new EndLinkedSupervision(id, body.LastDay, run.IfMatch), new GetLinkedSupervision(id)))
            .For<EndLinkedSupervision>("结束包联", "End a linked supervision").Answers<LinkedSupervisionView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Enterprises;
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

/// <summary>包联 The section or the cadre's post that is linked to an enterprise, from a day to a day, and the enterprises that nobody is linked to.</summary>
internal static class LinkedSupervisionRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        const string tag = "包联 Linked supervision";
        var links = api.MapGroup("/linked-supervisions").WithTags(tag);

        links.MapGet("/", (UseCases run, SectionId? sectionId, EnterpriseId? enterpriseId, DateOnly? asOf, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListLinkedSupervisions(sectionId, enterpriseId, asOf, run.Page(limit, cursor, sort, count))))
            .For<ListLinkedSupervisions>("包联列表", "Linked supervisions").Lists<LinkedSupervisionView>();

        links.MapPost("/", (UseCases run, CreateLinkedSupervision body) => run.Create(body, id => new GetLinkedSupervision(id), id => $"/api/v1/linked-supervisions/{id.Value}"))
            .For<CreateLinkedSupervision>("建立包联", "Link a section or a cadre's post to an enterprise").Creates<LinkedSupervisionView>();

        links.MapGet("/{id}", (UseCases run, LinkedSupervisionId id) => run.Get(new GetLinkedSupervision(id)))
            .For<GetLinkedSupervision>("包联详情", "One linked supervision").Answers<LinkedSupervisionView>();

        links.MapPost("/{id}/end", (UseCases run, LinkedSupervisionId id, LinkedSupervisionEndBody body) =>
                run.Do(new EndLinkedSupervision(id, body.LastDay, run.IfMatch), new GetLinkedSupervision(id)))
            .For<EndLinkedSupervision>("结束包联", "End a linked supervision").Answers<LinkedSupervisionView>();

        api.MapGet("/unlinked-enterprises", (UseCases run, SectionId? sectionId, DateOnly? asOf, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListUnlinkedEnterprises(sectionId, asOf, run.Page(limit, cursor, sort, count))))
            .For<ListUnlinkedEnterprises>("未包联单位", "Enterprises nobody is linked to").Lists<EnterpriseView>().WithTags(tag);
    }
}

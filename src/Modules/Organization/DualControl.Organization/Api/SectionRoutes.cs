using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Sections;
using DualControl.Organization.Domain;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>股室职务 A post of a section.</summary>
/// <param name="Title">职务 Post title, 1–100 characters; never a name.</param>
/// <param name="IsHead">是否负责人 One of the section's heads.</param>
/// <param name="From">起 First day; may lie in the past, at most 366 days ahead.</param>
internal sealed record SectionPostBody(string Title, bool IsHead, DateOnly From);

/// <summary>结束股室职务 The end of a post's term.</summary>
/// <param name="LastDay">最后一天 Last day, at most 366 days ahead.</param>
internal sealed record SectionPostEndBody(DateOnly LastDay);

/// <summary>行业划转 An industry's move to this section.</summary>
/// <param name="Industry">行业 Industry code; the former section's enterprises of it come along.</param>
/// <param name="From">起 First day, today or later, at most 366 days ahead.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
/// <param name="FormerSectionId">原主管股室 Section the industry leaves; to be named where several supervise it.</param>
internal sealed record SectionIndustryBody(string Industry, DateOnly From, string Reason, SectionId? FormerSectionId);

/// <summary>股室 The sections of the bureau with their posts and the industries they supervise, on any day.</summary>
internal static class SectionRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var sections = api.MapGroup("/sections").WithTags("股室 Sections");

        sections.MapGet("/", (UseCases run, DateOnly? asOf, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListSectionsPage(run.Page(limit, cursor, sort, count), asOf)))
            .For<ListSectionsPage>("股室列表", "Sections of the bureau").Lists<SectionView>();

        sections.MapPost("/", (UseCases run, RegisterSection body) => run.Create(body, id => new GetSection(id), id => $"/api/v1/sections/{id.Value}"))
            .For<RegisterSection>("登记股室", "Enter a section").Creates<SectionView>();

        sections.MapGet("/{id}", (UseCases run, SectionId id, DateOnly? asOf) => run.Get(new GetSection(id, asOf)))
            .For<GetSection>("股室详情", "One section").Answers<SectionView>();

        sections.MapGet("/{id}/history", (UseCases run, SectionId id) => run.Get(new GetSectionHistory(id)))
            .For<GetSectionHistory>("股室沿革", "A section's history").Answers<SectionHistoryView>();

        sections.MapPost("/{id}/posts", (UseCases run, SectionId id, SectionPostBody body) =>
                run.Create(new OpenSectionPost(id, body.Title, body.IsHead, body.From, run.IfMatch), _ => new GetSectionHistory(id), _ => $"/api/v1/sections/{id.Value}/history"))
            .For<OpenSectionPost>("设股室职务", "Open a post of a section").Creates<SectionHistoryView>();

        sections.MapPost("/{id}/posts/{postId}/end", (UseCases run, SectionId id, SectionPostId postId, SectionPostEndBody body) =>
                run.Do(new EndSectionPost(id, postId, body.LastDay, run.IfMatch), new GetSectionHistory(id)))
            .For<EndSectionPost>("结束股室职务", "End a post of a section").Answers<SectionHistoryView>();

        sections.MapPost("/{id}/industries", (UseCases run, SectionId id, SectionIndustryBody body) =>
                run.Do(new MoveIndustry(id, body.Industry, body.From, body.Reason, body.FormerSectionId, run.IfMatch), new GetSectionHistory(id)))
            .For<MoveIndustry>("行业划转", "Move an industry to a section").Answers<SectionHistoryView>();
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Sections;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>股室 The sections of the bureau and the industries they supervise.</summary>
internal static class SectionRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var sections = api.MapGroup("/sections").WithTags("股室 Sections");

        sections.MapGet("/", (UseCases run, int? limit, string? cursor, string? sort, bool? count) => run.List(new ListSectionsPage(run.Page(limit, cursor, sort, count))))
            .For<ListSectionsPage>("股室列表", "Sections of the bureau").Lists<SectionView>();

        sections.MapPost("/", (UseCases run, RegisterSection body) => run.Create(body, id => new GetSection(id), id => $"/api/v1/sections/{id.Value}"))
            .For<RegisterSection>("登记股室", "Enter a section").Creates<SectionView>();

        sections.MapGet("/{id}", (UseCases run, SectionId id) => run.Get(new GetSection(id)))
            .For<GetSection>("股室详情", "One section").Answers<SectionView>();
    }
}

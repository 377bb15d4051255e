using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.ResponsibilityLetters;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>责任书模板 A new version of a template.</summary>
/// <param name="Rank">管理层级 Rank of the posts.</param>
/// <param name="Title">名称 Title, 1–200 characters; placeholders allowed.</param>
/// <param name="Clauses">条款 1–40 clauses of 1–1000 characters each. Placeholders: {单位名称} {岗位} {姓名} {年度} {部门} {第一责任人岗位}; no other braces.</param>
internal sealed record ResponsibilityLetterTemplateBody(ManagementRank Rank, string Title, IReadOnlyList<string> Clauses);

/// <summary>责任书模板 The text letters are issued with, for each rank of post: the enterprise's own versions, or the default text.</summary>
internal static class ResponsibilityLetterTemplateRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var templates = api.MapGroup("/enterprises/{enterpriseId}/responsibility-letter-templates").WithTags("责任书模板 Responsibility letter templates");

        templates.MapGet("/", (UseCases run, EnterpriseId enterpriseId, Choice<ManagementRank>? rank, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListResponsibilityLetterTemplates(enterpriseId, rank, run.Page(limit, cursor, sort, count))))
            .For<ListResponsibilityLetterTemplates>("责任书模板列表", "The enterprise's own templates").Lists<ResponsibilityLetterTemplateView>();

        templates.MapPost("/", (UseCases run, EnterpriseId enterpriseId, ResponsibilityLetterTemplateBody body) => run.Create(
                new IssueResponsibilityLetterTemplate(enterpriseId, body.Rank, body.Title, body.Clauses), id => new GetResponsibilityLetterTemplate(enterpriseId, id),
                id => $"/api/v1/enterprises/{enterpriseId.Value}/responsibility-letter-templates/{id.Value}"))
            .For<IssueResponsibilityLetterTemplate>("发布责任书模板", "Issue a template").Creates<ResponsibilityLetterTemplateView>();

        templates.MapGet("/in-use", (UseCases run, EnterpriseId enterpriseId, Choice<ManagementRank> rank) => run.Get(new GetResponsibilityLetterTemplateInUse(enterpriseId, rank)))
            .For<GetResponsibilityLetterTemplateInUse>("在用责任书模板", "The template in use for a rank").Answers<ResponsibilityLetterTemplateView>();

        templates.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, ResponsibilityLetterTemplateId id) => run.Get(new GetResponsibilityLetterTemplate(enterpriseId, id)))
            .For<GetResponsibilityLetterTemplate>("责任书模板详情", "One version of a template").Answers<ResponsibilityLetterTemplateView>();
    }
}

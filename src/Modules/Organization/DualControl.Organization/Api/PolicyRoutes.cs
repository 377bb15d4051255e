using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Policies;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>制度 A new version of a policy.</summary>
/// <param name="Kind">类别 One of the five kinds.</param>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="IssuedBy">签发人职务 Post title of who issues it, 1–100 characters.</param>
/// <param name="EffectiveFrom">施行日期 First day in force.</param>
internal sealed record PolicyBody(PolicyKind Kind, string Title, string IssuedBy, DateOnly EffectiveFrom);

/// <summary>五项制度 The five policies every enterprise must have in force; each issue is a new version.</summary>
internal static class PolicyRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var policies = api.MapGroup("/enterprises/{enterpriseId}/policies").WithTags("五项制度 Policies");

        policies.MapGet("/", (UseCases run, EnterpriseId enterpriseId, Choice<PolicyKind>? kind, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListPolicies(enterpriseId, kind, run.Page(limit, cursor, sort, count))))
            .For<ListPolicies>("制度列表", "Policies").Lists<PolicyView>();

        policies.MapPost("/", (UseCases run, EnterpriseId enterpriseId, PolicyBody body) => run.Create(
                new IssuePolicy(enterpriseId, body.Kind, body.Title, body.IssuedBy, body.EffectiveFrom),
                id => new GetPolicy(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/policies/{id.Value}"))
            .For<IssuePolicy>("发布制度", "Issue a policy").Creates<PolicyView>();

        policies.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, PolicyId id) => run.Get(new GetPolicy(enterpriseId, id)))
            .For<GetPolicy>("制度详情", "One policy version").Answers<PolicyView>();
    }
}

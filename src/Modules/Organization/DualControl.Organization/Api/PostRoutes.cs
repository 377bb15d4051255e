using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Posts;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>岗位 A new post.</summary>
/// <param name="UnitId">所在组织单元 Unit; null for a post of the whole enterprise.</param>
/// <param name="Title">岗位名称 Title, 1–100 characters, unique within its unit.</param>
/// <param name="IsHead">是否负责人 Heads the unit; decides the rank.</param>
/// <param name="Responsibilities">安全职责 What its holder answers for, at most 2000 characters.</param>
internal sealed record PostBody(UnitId? UnitId, string Title, bool IsHead, string? Responsibilities = null);

/// <summary>岗位 A changed post.</summary>
/// <param name="Title">岗位名称 Title, 1–100 characters, unique within its unit.</param>
/// <param name="Responsibilities">安全职责 What its holder answers for, at most 2000 characters; null for nothing.</param>
internal sealed record PostChangeBody(string Title, string? Responsibilities);

/// <summary>岗位 Posts; the program knows posts instead of persons' names.</summary>
internal static class PostRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var posts = api.MapGroup("/enterprises/{enterpriseId}/posts").WithTags("岗位 Posts");

        posts.MapGet("/", (UseCases run, EnterpriseId enterpriseId, UnitId? unitId, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListPosts(enterpriseId, unitId, run.Page(limit, cursor, sort, count))))
            .For<ListPosts>("岗位列表", "Posts").Lists<PostView>();

        posts.MapPost("/", (UseCases run, EnterpriseId enterpriseId, PostBody body) => run.Create(
                new CreatePost(enterpriseId, body.UnitId, body.Title, body.IsHead, body.Responsibilities), id => new GetPost(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/posts/{id.Value}"))
            .For<CreatePost>("设置岗位", "Create a post").Creates<PostView>();

        posts.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, PostId id) => run.Get(new GetPost(enterpriseId, id)))
            .For<GetPost>("岗位详情", "One post").Answers<PostView>();

        posts.MapPut("/{id}", (UseCases run, EnterpriseId enterpriseId, PostId id, PostChangeBody body) =>
                run.Do(new ChangePost(enterpriseId, id, body.Title, body.Responsibilities, run.IfMatch), new GetPost(enterpriseId, id)))
            .For<ChangePost>("修改岗位", "Change a post").RequiresIfMatch().Answers<PostView>();
    }
}

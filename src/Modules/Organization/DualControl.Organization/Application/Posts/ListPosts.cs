using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Posts;

/// <summary>岗位列表 The posts of an enterprise, of one unit or all. Sort: createdAt (default), title.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListPosts(EnterpriseId EnterpriseId, UnitId? UnitId, PageRequest Page) : IQuery<Page<PostView>>;

internal sealed class ListPostsHandler(IReadRepository<Post> posts, ICurrentScope scope) : IQueryHandler<ListPosts, Page<PostView>>
{
    public async Task<Result<Page<PostView>>> Handle(ListPosts query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await posts.PageAsync(new OfEnterprise(query), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<Post, PostView>
    {
        public OfEnterprise(ListPosts query)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId).Where(p => p.UnitId == query.UnitId, query.UnitId is not null)
                .SortBy("createdAt", p => p.CreatedAt).SortBy("title", p => p.Title).SortedByDefault("createdAt");
            Query.Select(PostView.Of);
        }
    }
}

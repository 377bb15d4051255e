using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Posts;

/// <summary>岗位详情 One post.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetPost(EnterpriseId EnterpriseId, PostId Id) : IQuery<PostView>;

internal sealed class GetPostHandler(IReadRepository<Post> posts) : IQueryHandler<GetPost, PostView>
{
    public async Task<Result<PostView>> Handle(GetPost query, CancellationToken ct) =>
        await posts.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Post, PostView>
    {
        public ById(GetPost query)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId && p.Id == query.Id);
            Query.Select(PostView.Of);
        }
    }
}

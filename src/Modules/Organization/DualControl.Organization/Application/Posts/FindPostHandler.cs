using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Posts;

internal sealed class FindPostHandler(IReadRepository<Post> posts) : IPublishedQueryHandler<FindPost, PostSummary>
{
    public async Task<Result<PostSummary>> Handle(FindPost query, CancellationToken ct) =>
        await posts.FirstOrDefaultAsync(new ById(query.Id), ct) is { } post ? post : CommonErrors.NotFound;

    private sealed class ById : Specification<Post, PostSummary>
    {
        public ById(PostId id)
        {
            Query.Where(p => p.Id == id);
            Query.Select(p => new PostSummary(p.Id, p.EnterpriseId, p.UnitId, p.Title, p.Rank));
        }
    }
}

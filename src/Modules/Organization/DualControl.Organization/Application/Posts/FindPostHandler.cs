using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Posts;

internal sealed class FindPostHandler(IReadRepository<Post> posts) : IPublishedQueryHandler<FindPost, PostSummary>
{
    public async Task<Result<PostSummary>> Handle(FindPost query, CancellationToken ct) =>
        await posts.FirstOrDefaultAsync(new OfEnterprise(query.EnterpriseId, query.Id), ct) is { } post ? post : OrganizationErrors.PostNotOfEnterprise;

    private sealed class OfEnterprise : Specification<Post, PostSummary>
    {
        public OfEnterprise(EnterpriseId enterprise, PostId id)
        {
            Query.Where(p => p.EnterpriseId == enterprise && p.Id == id);
            Query.Select(p => new PostSummary(p.Id, p.EnterpriseId, p.UnitId, p.Title, p.Rank));
        }
    }
}

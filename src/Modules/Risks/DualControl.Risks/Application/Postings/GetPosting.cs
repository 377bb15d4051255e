using DualControl.Risks.Domain.Postings;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Postings;

/// <summary>张贴详情 One posting.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetPosting(PostingId Id) : IQuery<PostingView>;

internal sealed class GetPostingHandler(IReadRepository<Posting> postings, IPostedLines lines) : IQueryHandler<GetPosting, PostingView>
{
    public async Task<Result<PostingView>> Handle(GetPosting query, CancellationToken ct)
    {
        if (await postings.FirstOrDefaultAsync(new ById(query.Id), ct) is not { } view) return CommonErrors.NotFound;
        return view with { Outdated = (await postings.ListAsync(new OutdatedAmong([query.Id], lines), ct)).Count > 0 };
    }

    private sealed class ById : Specification<Posting, PostingView>
    {
        public ById(PostingId id)
        {
            Query.Where(p => p.Id == id);
            Query.Select(PostingView.Projection);
        }
    }
}

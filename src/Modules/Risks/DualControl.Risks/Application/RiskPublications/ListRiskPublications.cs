using DualControl.Risks.Domain.RiskPublications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskPublications;

/// <summary>公示列表 Publications in scope. Sort: publishedAt (default -publishedAt).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListRiskPublications(EnterpriseId? EnterpriseId, PageRequest Page) : IQuery<Page<RiskPublicationView>>;

internal sealed class ListRiskPublicationsHandler(IReadRepository<RiskPublication> publications) : IQueryHandler<ListRiskPublications, Page<RiskPublicationView>>
{
    public Task<Result<Page<RiskPublicationView>>> Handle(ListRiskPublications query, CancellationToken ct) => publications.PageAsync(new Matching(query), query.Page, ct);

    private sealed class Matching : Specification<RiskPublication, RiskPublicationView>
    {
        public Matching(ListRiskPublications query)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .SortBy("publishedAt", p => p.PublishedAt).SortedByDefault("-publishedAt");
            Query.Select(RiskPublicationView.Projection);
        }
    }
}

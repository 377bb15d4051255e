using DualControl.Risks.Domain.RiskPublications;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskPublications;

/// <summary>公示详情 One publication.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskPublication(RiskPublicationId Id) : IQuery<RiskPublicationView>;

internal sealed class GetRiskPublicationHandler(IReadRepository<RiskPublication> publications) : IQueryHandler<GetRiskPublication, RiskPublicationView>
{
    public async Task<Result<RiskPublicationView>> Handle(GetRiskPublication query, CancellationToken ct) =>
        await publications.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<RiskPublication, RiskPublicationView>
    {
        public ById(RiskPublicationId id)
        {
            Query.Where(p => p.Id == id);
            Query.Select(RiskPublicationView.Projection);
        }
    }
}

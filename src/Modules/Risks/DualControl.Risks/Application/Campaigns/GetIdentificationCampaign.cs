using DualControl.Risks.Domain.Campaigns;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Campaigns;

/// <summary>辨识活动详情 One campaign with its assignments.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetIdentificationCampaign(IdentificationCampaignId Id) : IQuery<CampaignView>;

internal sealed class GetIdentificationCampaignHandler(IReadRepository<IdentificationCampaign> campaigns) : IQueryHandler<GetIdentificationCampaign, CampaignView>
{
    public async Task<Result<CampaignView>> Handle(GetIdentificationCampaign query, CancellationToken ct) =>
        await campaigns.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<IdentificationCampaign, CampaignView>
    {
        public ById(IdentificationCampaignId id)
        {
            Query.Where(c => c.Id == id);
            Query.Select(CampaignView.Projection);
        }
    }
}

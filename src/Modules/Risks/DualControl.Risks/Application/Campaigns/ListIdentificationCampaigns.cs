using DualControl.Risks.Domain.Campaigns;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.Campaigns;

/// <summary>辨识活动列表 Campaigns in scope. Sort: openedAt (default, the latest first).</summary>
/// <param name="State">状态 Only in this state.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListIdentificationCampaigns(EnterpriseId? EnterpriseId, CampaignState? State, PageRequest Page) : IQuery<Page<CampaignView>>;

internal sealed class ListIdentificationCampaignsValidator : AbstractValidator<ListIdentificationCampaigns>
{
    public ListIdentificationCampaignsValidator() => RuleFor(q => q.State).IsInEnum();
}

internal sealed class ListIdentificationCampaignsHandler(IReadRepository<IdentificationCampaign> campaigns) : IQueryHandler<ListIdentificationCampaigns, Page<CampaignView>>
{
    public Task<Result<Page<CampaignView>>> Handle(ListIdentificationCampaigns query, CancellationToken ct) => campaigns.PageAsync(new Matching(query), query.Page, ct);

    private sealed class Matching : Specification<IdentificationCampaign, CampaignView>
    {
        public Matching(ListIdentificationCampaigns query)
        {
            Query.Where(c => c.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(c => c.State == query.State, query.State is not null)
                .SortBy("openedAt", c => c.OpenedAt).SortedByDefault("-openedAt");
            Query.Select(CampaignView.Projection);
        }
    }
}

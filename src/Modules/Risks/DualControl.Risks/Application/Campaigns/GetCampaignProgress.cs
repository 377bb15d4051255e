using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Campaigns;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Campaigns;

/// <summary>辨识活动进度 How far a campaign is, out of the grids and the factors themselves; once it has ended, as they stood then.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetCampaignProgress(IdentificationCampaignId Id) : IQuery<CampaignProgressView>;

/// <summary>单元进度 How far a unit is.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Name">名称 Its name when the campaign was opened.</param>
/// <param name="Assignments">任务数 Assignments for it.</param>
/// <param name="Done">完成数 Those done.</param>
/// <param name="FilledAtOpening">发起时非空白格 Of its 36 cells, those not blank when the campaign was opened.</param>
/// <param name="Filled">现非空白格 Those not blank now, or when it ended.</param>
/// <param name="FactorsDrafted">新起草因素 Factors drafted in it since, that are not voided.</param>
internal sealed record CampaignUnitProgress(RiskUnitId RiskUnitId, string Name, int Assignments, int Done, int FilledAtOpening, int Filled, int FactorsDrafted);

/// <summary>辨识活动进度 How far a campaign is.</summary>
/// <param name="CampaignId">辨识活动 Campaign.</param>
/// <param name="State">状态 Its state.</param>
/// <param name="Assignments">任务数 Assignments.</param>
/// <param name="Done">完成数 Those done.</param>
/// <param name="Cells">辨识格数 Cells of its units, 36 each.</param>
/// <param name="FilledAtOpening">发起时非空白格 Those not blank when it was opened.</param>
/// <param name="Filled">现非空白格 Those not blank now, or when it ended.</param>
/// <param name="FactorsDrafted">新起草因素 Factors drafted in its units since it was opened, until it ended, that are not voided.</param>
/// <param name="Units">单元 By unit.</param>
internal sealed record CampaignProgressView(
    IdentificationCampaignId CampaignId, CampaignState State, int Assignments, int Done, int Cells, int FilledAtOpening, int Filled, int FactorsDrafted, IReadOnlyList<CampaignUnitProgress> Units);

internal sealed class GetCampaignProgressHandler(IReadRepository<IdentificationCampaign> campaigns, ICampaignFigures figures) : IQueryHandler<GetCampaignProgress, CampaignProgressView>
{
    public async Task<Result<CampaignProgressView>> Handle(GetCampaignProgress query, CancellationToken ct)
    {
        if (await campaigns.FirstOrDefaultAsync(new ById(query.Id), ct) is not { } campaign) return CommonErrors.NotFound;
        var ids = campaign.Units.Select(u => u.RiskUnitId).ToList();
        var now = await figures.FilledCellsAsync(ids, ct);
        var drafted = await figures.FactorsDraftedAsync(ids, campaign.OpenedAt, campaign.EndedAt, ct);
        var units = campaign.Units.Select(u => new CampaignUnitProgress(
            u.RiskUnitId, u.Name, campaign.Assignments.Count(a => a.RiskUnitId == u.RiskUnitId), campaign.Assignments.Count(a => a.RiskUnitId == u.RiskUnitId && a.Done is not null),
            u.FilledAtOpening, u.FilledAtEnd ?? now.GetValueOrDefault(u.RiskUnitId), drafted.GetValueOrDefault(u.RiskUnitId))).ToList();
        return new CampaignProgressView(
            campaign.Id, campaign.State, units.Sum(u => u.Assignments), units.Sum(u => u.Done), units.Count * GridCell.All.Count, units.Sum(u => u.FilledAtOpening), units.Sum(u => u.Filled),
            units.Sum(u => u.FactorsDrafted), units);
    }

    private sealed class ById : Specification<IdentificationCampaign>
    {
        public ById(IdentificationCampaignId id) => Query.Where(c => c.Id == id);
    }
}

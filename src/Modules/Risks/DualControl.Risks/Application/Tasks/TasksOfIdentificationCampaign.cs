using DualControl.Risks.Domain.Campaigns;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.Risks.Application.Tasks;

/// <summary>待办 What waits for whom at an open campaign: each undone share for its post or its organization unit, from the first day on, and on the last day the closing for the management.</summary>
internal sealed class TasksOfIdentificationCampaign : IAnnounces<IdentificationCampaign>
{
    public IEnumerable<IIntegrationEvent> Of(IdentificationCampaign campaign, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.IdentificationCampaign, campaign.Id.Value, campaign.EnterpriseId, campaign.Version, $"风险辨识活动 {campaign.Title}", $"Campaign of identification {campaign.Title}",
            $"/api/v1/identification-campaigns/{campaign.Id.Value}", Open(campaign), at),
    ];

    /// <summary>Of several units for one post there is one task: the campaign says which.</summary>
    public static IReadOnlyList<OpenTask> Open(IdentificationCampaign campaign) => campaign.State != CampaignState.Open ? [] :
    [
        .. campaign.Assignments.Where(a => a.Done is null)
            .Select(a => a.PostId is { } post ? new Addressee(Role.FrontlineEmployee, PostId: post) : new Addressee(Role.FrontlineEmployee, UnitId: a.UnitId)).Distinct()
            .Select(to => new OpenTask(TaskKind.IdentifyRisks, to, campaign.To, From: campaign.From)),
        new(TaskKind.CloseCampaign, new Addressee(Roles.EnterpriseManagement), campaign.To, From: campaign.To),
    ];
}

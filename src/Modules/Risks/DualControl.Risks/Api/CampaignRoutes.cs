using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.Campaigns;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Campaigns;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Risks.Api;

/// <summary>完成 A share that is done.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="PostId">岗位 Post, as in the assignment; null where it names none.</param>
/// <param name="Note">说明 What was done, 1–1000 characters.</param>
internal sealed record CampaignCompletionBody(RiskUnitId RiskUnitId, PostId? PostId, string Note);

/// <summary>取消 Why a campaign is cancelled.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
internal sealed record CampaignCancellationBody(string Reason);

/// <summary>风险辨识活动 Campaigns in which the frontline identifies the risks of named units: tasks, completions, progress out of the grids and factors, and what was left blank.</summary>
internal static class CampaignRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var campaigns = api.MapGroup("/identification-campaigns").WithTags("风险辨识活动 Identification campaigns");

        campaigns.MapGet("/", (UseCases run, EnterpriseId? enterpriseId, Choice<CampaignState>? state, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListIdentificationCampaigns(enterpriseId, state?.Value, run.Page(limit, cursor, sort, count))))
            .For<ListIdentificationCampaigns>("辨识活动列表", "Campaigns of identification").Lists<CampaignView>();

        campaigns.MapPost("/", (UseCases run, OpenIdentificationCampaign body) =>
                run.Create(body, id => new GetIdentificationCampaign(id), id => $"/api/v1/identification-campaigns/{id.Value}"))
            .For<OpenIdentificationCampaign>("发起辨识活动", "Open a campaign of identification").Creates<CampaignView>();

        campaigns.MapGet("/{id}", (UseCases run, IdentificationCampaignId id) => run.Get(new GetIdentificationCampaign(id)))
            .For<GetIdentificationCampaign>("辨识活动详情", "One campaign").Answers<CampaignView>();

        campaigns.MapGet("/{id}/progress", (UseCases run, IdentificationCampaignId id) => run.Get(new GetCampaignProgress(id)))
            .For<GetCampaignProgress>("辨识活动进度", "Progress of a campaign").Answers<CampaignProgressView>();

        campaigns.MapPost("/{id}/completions", (UseCases run, IdentificationCampaignId id, CampaignCompletionBody body) =>
                run.Do(new CompleteCampaignAssignment(id, body.RiskUnitId, body.PostId, body.Note, run.IfMatch), new GetIdentificationCampaign(id)))
            .For<CompleteCampaignAssignment>("完成辨识任务", "A share of a campaign is done").Answers<CampaignView>();

        campaigns.MapPost("/{id}/closure", (UseCases run, IdentificationCampaignId id) => run.Do(new CloseIdentificationCampaign(id, run.IfMatch), new GetIdentificationCampaign(id)))
            .For<CloseIdentificationCampaign>("结束辨识活动", "Close a campaign").RequiresIfMatch().Answers<CampaignView>();

        campaigns.MapPost("/{id}/cancellation", (UseCases run, IdentificationCampaignId id, CampaignCancellationBody body) =>
                run.Do(new CancelIdentificationCampaign(id, body.Reason, run.IfMatch), new GetIdentificationCampaign(id)))
            .For<CancelIdentificationCampaign>("取消辨识活动", "Cancel a campaign").RequiresIfMatch().Answers<CampaignView>();
    }
}

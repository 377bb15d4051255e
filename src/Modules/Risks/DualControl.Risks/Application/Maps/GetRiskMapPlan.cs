using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.Maps.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Maps;

/// <summary>底图 What an enterprise's map is drawn on.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Kind">坐标类型 Plan or WGS 84.</param>
/// <param name="Picture">平面图 The floor plan; null without one.</param>
/// <param name="Bounds">图幅 Part of the earth; null on a plan.</param>
/// <param name="SetBy">设置人 Post of who set it; null while nobody has.</param>
/// <param name="SetAt">设置时间 When it was set, UTC; null while nobody has.</param>
/// <param name="Version">版本 Version, the ETag; 0 before it is set.</param>
internal sealed record RiskMapPlanView(
    EnterpriseId EnterpriseId, MapFrameKind Kind, AttachedFile? Picture, GeoBounds? Bounds, string? SetBy, DateTimeOffset? SetAt, long Version) : IVersioned;

/// <summary>底图 What the enterprise's map is drawn on; the empty plan of 1000 × 700 until something else is set.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskMapPlan(EnterpriseId EnterpriseId) : IQuery<RiskMapPlanView>;

internal sealed class GetRiskMapPlanHandler(IReadRepository<RiskMapPlan> plans, IRequestSender sender) : IQueryHandler<GetRiskMapPlan, RiskMapPlanView>
{
    public async Task<Result<RiskMapPlanView>> Handle(GetRiskMapPlan query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        return await plans.FirstOrDefaultAsync(new PlanOfEnterprise(query.EnterpriseId), ct) is { } plan
            ? new RiskMapPlanView(plan.EnterpriseId, plan.Kind, plan.Picture, plan.Bounds, plan.SetBy.Name, plan.SetAt, plan.Version)
            : new RiskMapPlanView(query.EnterpriseId, MapFrameKind.Plan, null, null, null, null, 0);
    }
}

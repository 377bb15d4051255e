using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Maps;

/// <summary>
/// 四色风险分布图（GeoJSON） The enterprise's map for front ends: a FeatureCollection of its units with <c>name</c>, <c>level</c>, <c>levelNameZh</c>, <c>levelNameEn</c>, <c>colour</c> and
/// <c>pattern</c>. The member <c>coordinates</c> says which they are: <c>wgs84</c>, or <c>plan</c> ([x, y] of 1000 × 700, y downwards). A unit that is not drawn has the geometry null.
/// </summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskMapFeatures(EnterpriseId EnterpriseId) : IQuery<FileAnswer>;

internal sealed class GetRiskMapFeaturesHandler(RiskMaps maps, IRequestSender sender, BureauCalendar calendar) : IQueryHandler<GetRiskMapFeatures, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetRiskMapFeatures query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var map = await maps.ReadAsync(query.EnterpriseId, ct);
        return MapFile.GeoJsonOf(MapSheets.OfEnterprise(enterprise.Value, map, null, MapSheets.VersionOf(map), calendar.Today));
    }
}

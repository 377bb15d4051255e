using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Maps;

/// <summary>四色风险分布图 The enterprise's map as it stands now, each unit in its own level's colour (plan 二（二）5); it stands alone, with pattern, label, legend, issuing body, date and version.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskMap(EnterpriseId EnterpriseId) : IQuery<FileAnswer>;

internal sealed class GetRiskMapHandler(RiskMaps maps, IRequestSender sender, BureauCalendar calendar) : IQueryHandler<GetRiskMap, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetRiskMap query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var map = await maps.ReadAsync(query.EnterpriseId, ct);
        return MapFile.SvgOf(MapSheets.OfEnterprise(enterprise.Value, map, await maps.PictureAsync(map, ct), MapSheets.VersionOf(map), calendar.Today));
    }
}

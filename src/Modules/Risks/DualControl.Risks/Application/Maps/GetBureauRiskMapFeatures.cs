using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Application.Maps;

/// <summary>全局四色图（GeoJSON） The map over all supervised enterprises in the caller's scope for front ends, in the form of <c>/risk-map.geojson</c>, WGS 84.</summary>
[AllowedTo(Roles.Bureau)]
internal sealed record GetBureauRiskMapFeatures : IQuery<FileAnswer>;

internal sealed class GetBureauRiskMapFeaturesHandler(BureauMaps maps) : IQueryHandler<GetBureauRiskMapFeatures, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetBureauRiskMapFeatures query, CancellationToken ct)
    {
        var sheet = await maps.SheetAsync(ct);
        return sheet.IsFailure ? sheet.Error : MapFile.GeoJsonOf(sheet.Value);
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Application.Maps;

/// <summary>单元四色图（GeoJSON） One unit's map for front ends: a FeatureCollection of its factors in force, in the form of <c>/risk-map.geojson</c>; the unit's own outline has the kind <c>outline</c>.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskUnitMapFeatures(RiskUnitId Id) : IQuery<FileAnswer>;

internal sealed class GetRiskUnitMapFeaturesHandler(UnitMaps maps) : IQueryHandler<GetRiskUnitMapFeatures, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetRiskUnitMapFeatures query, CancellationToken ct)
    {
        var sheet = await maps.SheetAsync(query.Id, withPicture: false, ct);
        return sheet.IsFailure ? sheet.Error : MapFile.GeoJsonOf(sheet.Value);
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Application.Maps;

/// <summary>全局四色图 The map over all supervised enterprises in the caller's scope, each at its place in the colour of its highest level; those without coordinates stand below it.</summary>
[AllowedTo(Roles.Bureau)]
internal sealed record GetBureauRiskMap : IQuery<FileAnswer>;

internal sealed class GetBureauRiskMapHandler(BureauMaps maps) : IQueryHandler<GetBureauRiskMap, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetBureauRiskMap query, CancellationToken ct)
    {
        var sheet = await maps.SheetAsync(ct);
        return sheet.IsFailure ? sheet.Error : MapFile.SvgOf(sheet.Value);
    }
}

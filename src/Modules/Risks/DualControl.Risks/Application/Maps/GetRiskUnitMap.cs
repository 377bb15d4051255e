using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Application.Maps;

/// <summary>单元四色图 One unit's map: its factors in force in their colours, within its outline; those that nobody has marked stand below it.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskUnitMap(RiskUnitId Id) : IQuery<FileAnswer>;

internal sealed class GetRiskUnitMapHandler(UnitMaps maps) : IQueryHandler<GetRiskUnitMap, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetRiskUnitMap query, CancellationToken ct)
    {
        var sheet = await maps.SheetAsync(query.Id, withPicture: true, ct);
        return sheet.IsFailure ? sheet.Error : MapFile.SvgOf(sheet.Value);
    }
}

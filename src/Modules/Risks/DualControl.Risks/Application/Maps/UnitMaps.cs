using DualControl.Organization.Contracts;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Risks.Application.Maps;

/// <summary>The sheet of one unit's map.</summary>
internal sealed class UnitMaps(RiskMaps maps, IReadRepository<RiskUnit> units, IRequestSender sender, BureauCalendar calendar)
{
    public async Task<Result<MapSheet>> SheetAsync(RiskUnitId id, bool withPicture, CancellationToken ct)
    {
        if (await units.FirstOrDefaultAsync(new RiskUnitById(id), ct) is not { } unit) return CommonErrors.NotFound;
        var enterprise = await sender.SendAsync(new FindEnterprise(unit.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var map = await maps.ReadAsync(unit.EnterpriseId, ct);
        return map.Units.FirstOrDefault(u => u.Id == id) is { } mapped
            ? MapSheets.OfUnit(enterprise.Value, map, mapped, withPicture ? await maps.PictureAsync(map, ct) : null, MapSheets.VersionOf(map), calendar.Today)
            : CommonErrors.NotFound;
    }
}

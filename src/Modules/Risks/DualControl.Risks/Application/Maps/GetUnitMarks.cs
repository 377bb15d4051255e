using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.Maps.Specifications;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Maps;

/// <summary>风险因素标注 Where a factor lies.</summary>
/// <param name="RiskFactorId">风险因素 Factor of the unit.</param>
/// <param name="Geometry">几何 Point or polygon.</param>
internal sealed record FactorPlace(RiskFactorId RiskFactorId, GeoGeometry Geometry);

/// <summary>图上标注 Where a risk unit and its factors lie on the enterprise's map.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Kind">坐标类型 Coordinates in which the marks were made; null before the first.</param>
/// <param name="Unit">单元 Point or polygon of the unit; null for its own outline.</param>
/// <param name="Factors">风险因素 Points or polygons of its factors.</param>
/// <param name="MarkedBy">标注人 Post of who marked last; null before the first.</param>
/// <param name="MarkedAt">标注时间 When, UTC; null before the first.</param>
/// <param name="Version">版本 Version, the ETag; 0 before the first.</param>
internal sealed record UnitMarksView(
    RiskUnitId RiskUnitId, MapFrameKind? Kind, GeoGeometry? Unit, IReadOnlyList<FactorPlace> Factors, string? MarkedBy, DateTimeOffset? MarkedAt, long Version) : IVersioned;

/// <summary>图上标注 Where a risk unit and its factors lie on the enterprise's map.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetUnitMarks(RiskUnitId Id) : IQuery<UnitMarksView>;

internal sealed class GetUnitMarksHandler(IReadRepository<UnitMarks> marks, IReadRepository<RiskUnit> units) : IQueryHandler<GetUnitMarks, UnitMarksView>
{
    public async Task<Result<UnitMarksView>> Handle(GetUnitMarks query, CancellationToken ct)
    {
        if (await marks.FirstOrDefaultAsync(new MarksOfUnit(query.Id), ct) is { } m)
            return new UnitMarksView(
                m.RiskUnitId, m.Kind, GeoGeometry.Of(m.Unit), [.. m.Factors.Select(f => new FactorPlace(f.RiskFactorId, GeoGeometry.Of(f.Shape)!))], m.MarkedBy.Name, m.MarkedAt, m.Version);
        return await units.AnyAsync(new RiskUnitById(query.Id), ct) ? new UnitMarksView(query.Id, null, null, [], null, null, 0) : CommonErrors.NotFound;
    }
}

using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>风险点 A place in a unit where risks are identified.</summary>
/// <param name="Point">部位 The place.</param>
/// <param name="Level">等级 Highest level of its factors in force.</param>
/// <param name="Colour">颜色 Hex colour of the level; show the level's name beside it.</param>
/// <param name="Factors">风险因素数 Factors in force there.</param>
internal sealed record RiskPointView(string Point, RiskLevel Level, string Colour, int Factors);

/// <summary>风险点 The points of a unit.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Points">风险点 Points with factors in force, red first, then by name.</param>
internal sealed record RiskPointsView(RiskUnitId RiskUnitId, IReadOnlyList<RiskPointView> Points);

/// <summary>风险点 The risk points of a unit: each place its factors in force name, with its highest level.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListRiskPoints(RiskUnitId Id) : IQuery<RiskPointsView>;

internal sealed class ListRiskPointsHandler(IReadRepository<RiskUnit> units, IRiskStatistics statistics) : IQueryHandler<ListRiskPoints, RiskPointsView>
{
    public async Task<Result<RiskPointsView>> Handle(ListRiskPoints query, CancellationToken ct)
    {
        if (!await units.AnyAsync(new RiskUnitById(query.Id), ct)) return CommonErrors.NotFound;
        var points = await statistics.PointsAsync(query.Id, ct);
        return new RiskPointsView(query.Id, [.. points.Select(p => new RiskPointView(p.Point, p.Level, LevelColours.HexOf(p.Level), p.Factors))]);
    }
}

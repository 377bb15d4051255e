using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application;

/// <summary>Counts and maxima, grouped by the database.</summary>
internal interface IRiskStatistics
{
    /// <summary>The highest level and the number of factors in force of each unit; units without a factor are absent.</summary>
    Task<IReadOnlyDictionary<RiskUnitId, UnitLevel>> LevelsAsync(IReadOnlyCollection<RiskUnitId> units, CancellationToken ct);

    /// <summary>The points of a unit that factors in force name, red first, then by name.</summary>
    Task<IReadOnlyList<PointLevel>> PointsAsync(RiskUnitId unit, CancellationToken ct);

    /// <summary>What each post of the enterprise answers for.</summary>
    Task<IReadOnlyList<RiskResponsibility>> ResponsibilitiesAsync(EnterpriseId enterprise, CancellationToken ct);

    /// <summary>Figures of the enterprises in scope, of one or of all.</summary>
    Task<IReadOnlyList<RiskFigures>> FiguresAsync(EnterpriseId? enterprise, CancellationToken ct);
}

/// <summary>A unit's level is the highest of its factors in force.</summary>
internal sealed record UnitLevel(RiskLevel Level, int Factors);

/// <summary>A point's level is the highest of its factors in force.</summary>
internal sealed record PointLevel(string Point, RiskLevel Level, int Factors);

using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application;

/// <summary>Counts and maxima, grouped by the database.</summary>
internal interface IRiskStatistics
{
    /// <summary>The highest level and the number of factors in force of each unit; units without a factor are absent.</summary>
    Task<IReadOnlyDictionary<RiskUnitId, UnitLevel>> LevelsAsync(IReadOnlyCollection<RiskUnitId> units, CancellationToken ct);

    /// <summary>The points of a unit that factors in force name, red first, then by name.</summary>
    Task<IReadOnlyList<PointLevel>> PointsAsync(RiskUnitId unit, CancellationToken ct);

    /// <summary>How many grid cells of each unit hold a factor that is not voided, drafts among them; units without one are absent.</summary>
    Task<IReadOnlyDictionary<RiskUnitId, int>> IdentifiedCellsAsync(IReadOnlyCollection<RiskUnitId> units, CancellationToken ct);

    /// <summary>Factors in force counted by level, element and accident type.</summary>
    /// <param name="enterprises">Only of these; null for all in scope.</param>
    Task<IReadOnlyList<FactorCount>> CountsAsync(IReadOnlyCollection<EnterpriseId>? enterprises, CancellationToken ct);

    /// <summary>Factors in force whose re-assessment was due before the day.</summary>
    Task<int> OverdueAsync(IReadOnlyCollection<EnterpriseId>? enterprises, DateOnly day, CancellationToken ct);

    /// <summary>How many lines of each level stood in the ledger at an instant.</summary>
    Task<IReadOnlyDictionary<RiskLevel, int>> StandingAsync(IReadOnlyCollection<EnterpriseId>? enterprises, DateTimeOffset at, CancellationToken ct);

    /// <summary>What each post of the enterprise answers for.</summary>
    Task<IReadOnlyList<RiskResponsibility>> ResponsibilitiesAsync(EnterpriseId enterprise, CancellationToken ct);

    /// <summary>Figures of the enterprises in scope, of one or of all.</summary>
    Task<IReadOnlyList<RiskFigures>> FiguresAsync(EnterpriseId? enterprise, CancellationToken ct);
}

/// <summary>A unit's level is the highest of its factors in force.</summary>
internal sealed record UnitLevel(RiskLevel Level, int Factors);

/// <summary>How many factors in force share level, element and accident type.</summary>
internal sealed record FactorCount(RiskLevel Level, HazardElement Element, AccidentType AccidentType, int Count);

/// <summary>A point's level is the highest of its factors in force.</summary>
internal sealed record PointLevel(string Point, RiskLevel Level, int Factors);

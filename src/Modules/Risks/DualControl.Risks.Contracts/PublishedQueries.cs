using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Risks.Contracts;

/// <summary>The factors in force of an enterprise, of one department or all.</summary>
public sealed record ListFactorsInForce(EnterpriseId EnterpriseId, UnitId? DepartmentId) : IPublishedQuery<IReadOnlyList<FactorInForce>>;

/// <summary>One factor in force.</summary>
public sealed record FindFactorInForce(RiskFactorId Id) : IPublishedQuery<FactorInForce>;

/// <summary>A factor in force, as the ledger has it.</summary>
public sealed record FactorInForce(
    RiskFactorId Id, EnterpriseId EnterpriseId, int FactorVersion, RiskUnitId RiskUnitId, string RiskUnitName, string Point, string Description, RiskLevel Level,
    IReadOnlyList<MeasureInForce> Measures, UnitId DepartmentId, string DepartmentName, UnitId? WorkshopId,
    UnitId ResponsibleUnitId, string ResponsibleUnitName, PostId ResponsiblePostId, string ResponsiblePostTitle);

/// <summary>A control measure in force; the number is its place in the factor.</summary>
public sealed record MeasureInForce(int Number, ControlLevel Level, string Description);

/// <summary>Risk figures of one enterprise.</summary>
public sealed record GetRiskFigures(EnterpriseId EnterpriseId) : IPublishedQuery<RiskFigures>;

/// <summary>Risk figures of all enterprises in scope.</summary>
public sealed record ListRiskFigures : IPublishedQuery<IReadOnlyList<RiskFigures>>;

/// <summary>Counts of units, points and factors in force by level; grid cells that are not blank (a factor, drafts included, or considered) of all (36 per unit); factors in force at the latest publication and its day.</summary>
public sealed record RiskFigures(
    EnterpriseId EnterpriseId, int Units, int UngradedUnits, int MajorUnits, int SignificantUnits, int GeneralUnits, int LowUnits,
    int Points, int Factors, int MajorFactors, int SignificantFactors, int GeneralFactors, int LowFactors,
    int GridCellsFilled, int GridCells, int FactorsWithPublishedMeasures, DateOnly? PublishedOn)
{
    /// <summary>No unit yet.</summary>
    public static RiskFigures None(EnterpriseId enterprise) => new(enterprise, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null);

    /// <summary>An enterprise's level is the highest of its units; null without a graded one.</summary>
    public RiskLevel? Level => MajorUnits > 0 ? RiskLevel.Major : SignificantUnits > 0 ? RiskLevel.Significant
        : GeneralUnits > 0 ? RiskLevel.General : LowUnits > 0 ? RiskLevel.Low : null;
}

/// <summary>Factors in force just before an instant, by level.</summary>
/// <param name="Enterprises">Only of these; null for all in scope.</param>
/// <param name="At">E.g. the end of a month.</param>
public sealed record CountStandingRisks(IReadOnlyCollection<EnterpriseId>? Enterprises, DateTimeOffset At) : IPublishedQuery<StandingRisks>;

/// <summary>Factors in force by level.</summary>
public sealed record StandingRisks(DateTimeOffset At, int Major, int Significant, int General, int Low);

/// <summary>A version of a factor came into force.</summary>
public sealed record RiskFactorApproved(
    RiskFactorId Id, EnterpriseId EnterpriseId, RiskUnitId RiskUnitId, int FactorVersion, RiskLevel Level, DateTimeOffset OccurredAt) : IIntegrationEvent;

/// <summary>A factor was voided.</summary>
public sealed record RiskFactorVoided(RiskFactorId Id, EnterpriseId EnterpriseId, DateTimeOffset OccurredAt) : IIntegrationEvent;

/// <summary>How many risk units and risk factors in force each post of an enterprise answers for; posts that answer for none are absent.</summary>
public sealed record CountRiskResponsibilities(EnterpriseId EnterpriseId) : IPublishedQuery<IReadOnlyList<RiskResponsibility>>;

/// <summary>What one post answers for.</summary>
public sealed record RiskResponsibility(PostId PostId, int RiskUnits, int RiskFactors);

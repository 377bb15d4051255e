using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.Maps;

/// <summary>Where a factor of the unit lies.</summary>
internal sealed record FactorMark(RiskFactorId RiskFactorId, MapShape Shape);

/// <summary>
/// 图上标注 Where a risk unit and its factors lie on the enterprise's map; one per unit. Marks made in other coordinates than the map's present ones are kept, and not drawn.
/// </summary>
internal sealed class UnitMarks : AggregateRoot<UnitMarksId>, IBelongsToEnterprise
{
    private UnitMarks() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public RiskUnitId RiskUnitId { get; private set; }

    /// <summary>Coordinates in which the marks were made.</summary>
    public MapFrameKind Kind { get; private set; }

    /// <summary>Null for the unit's own outline.</summary>
    public MapShape? Unit { get; private set; }
    public IReadOnlyList<FactorMark> Factors { get; private set; } = [];
    public Actor MarkedBy { get; private set; } = null!;
    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>A unit before anything is marked.</summary>
    public static UnitMarks Of(RiskUnit unit) => new() { Id = UnitMarksId.New(), EnterpriseId = unit.EnterpriseId, RiskUnitId = unit.Id };

    /// <summary>Replaces all marks.</summary>
    /// <param name="own">The factors of the unit.</param>
    public Result Mark(MapFrame frame, MapShape? unit, IReadOnlyList<FactorMark> factors, IReadOnlySet<RiskFactorId> own, Actor by, DateTimeOffset at)
    {
        if (unit?.Check(frame, "coordinates") is { } wrong) return wrong.Under("unit");
        var seen = new HashSet<RiskFactorId>();
        for (var i = 0; i < factors.Count; i++)
        {
            var (id, shape) = factors[i];
            if (!own.Contains(id)) return RiskErrors.MarkedFactorOfOtherUnit.At($"factors[{i}].riskFactorId");
            if (!seen.Add(id)) return RiskErrors.FactorMarkedTwice.At($"factors[{i}].riskFactorId");
            if (shape.Check(frame, $"factors[{i}].geometry.coordinates") is { } bad) return bad;
        }
        (Kind, Unit, Factors, MarkedBy, MarkedAt) = (frame.Kind, unit, factors, by, at);
        return Result.Success;
    }
}

using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Domain.RiskUnits;

/// <summary>Where a unit stands.</summary>
internal sealed record UnitPlace(RiskUnitId Id, RiskUnitId? ParentId, RiskUnitKind Kind);

/// <summary>The units of one enterprise that are not retired, as a tree: areas hold processes, these equipment, and that activities; a part is never coarser than its whole.</summary>
internal sealed class UnitTree(IReadOnlyCollection<UnitPlace> places)
{
    /// <summary>Levels of the tree.</summary>
    public const int Depth = 6;

    private readonly Dictionary<RiskUnitId, UnitPlace> _places = places.ToDictionary(p => p.Id);

    /// <summary>Null where a unit of this kind may stand there; else why not.</summary>
    /// <param name="unit">The unit; null for a new one.</param>
    public Error? Refuse(RiskUnitId? unit, RiskUnitKind kind, RiskUnitId? parent)
    {
        if (unit is { } moved && places.Any(p => p.ParentId == moved && p.Kind < kind)) return RiskErrors.UnitKindCoarser.At("kind");
        if (parent is not { } id) return null;
        if (!_places.TryGetValue(id, out var above)) return RiskErrors.UnitNotFound.At("parentId");
        if (above.Kind > kind) return RiskErrors.UnitKindCoarser.At("kind");
        var depth = 1;
        for (var at = above; ; at = _places[at.ParentId.Value])
        {
            if (at.Id == unit) return RiskErrors.UnitInItself.At("parentId");
            depth++;
            if (at.ParentId is null || !_places.ContainsKey(at.ParentId.Value)) break;
        }
        return depth + (unit is { } root ? Height(root) : 0) > Depth ? RiskErrors.UnitTooDeep.With(Depth).At("parentId") : null;
    }

    /// <summary>Levels below the unit.</summary>
    private int Height(RiskUnitId unit) => places.Where(p => p.ParentId == unit).Select(p => 1 + Height(p.Id)).DefaultIfEmpty(0).Max();
}

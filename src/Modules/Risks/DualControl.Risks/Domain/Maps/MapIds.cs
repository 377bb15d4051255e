using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Domain.Maps;

/// <summary>底图 Plan of an enterprise's map.</summary>
internal readonly record struct RiskMapPlanId(Guid Value) : IId<RiskMapPlanId>
{
    public static RiskMapPlanId From(Guid value) => new(value);
    public static RiskMapPlanId New() => new(Ids.New());
    public static bool TryParse(string? text, out RiskMapPlanId id) => Ids.TryParse(text, out id);
}

/// <summary>图上标注 Marks of a risk unit on the map.</summary>
internal readonly record struct UnitMarksId(Guid Value) : IId<UnitMarksId>
{
    public static UnitMarksId From(Guid value) => new(value);
    public static UnitMarksId New() => new(Ids.New());
    public static bool TryParse(string? text, out UnitMarksId id) => Ids.TryParse(text, out id);
}

using DualControl.SharedKernel.Domain;

namespace DualControl.HiddenDangers.Contracts;

/// <summary>隐患 Hidden danger.</summary>
public readonly record struct HiddenDangerId(Guid Value) : IId<HiddenDangerId>
{
    public static HiddenDangerId From(Guid value) => new(value);
    public static HiddenDangerId New() => new(Ids.New());
    public static bool TryParse(string? text, out HiddenDangerId id) => Ids.TryParse(text, out id);
}

/// <summary>排查 Inspection.</summary>
public readonly record struct InspectionId(Guid Value) : IId<InspectionId>
{
    public static InspectionId From(Guid value) => new(value);
    public static InspectionId New() => new(Ids.New());
    public static bool TryParse(string? text, out InspectionId id) => Ids.TryParse(text, out id);
}

/// <summary>隐患排查清单 Inspection checklist.</summary>
public readonly record struct InspectionChecklistId(Guid Value) : IId<InspectionChecklistId>
{
    public static InspectionChecklistId From(Guid value) => new(value);
    public static InspectionChecklistId New() => new(Ids.New());
    public static bool TryParse(string? text, out InspectionChecklistId id) => Ids.TryParse(text, out id);
}

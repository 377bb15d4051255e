using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Contracts;

/// <summary>风险单元 Risk unit.</summary>
public readonly record struct RiskUnitId(Guid Value) : IId<RiskUnitId>
{
    public static RiskUnitId From(Guid value) => new(value);
    public static RiskUnitId New() => new(Ids.New());
    public static bool TryParse(string? text, out RiskUnitId id) => Ids.TryParse(text, out id);
}

/// <summary>风险因素 Risk factor.</summary>
public readonly record struct RiskFactorId(Guid Value) : IId<RiskFactorId>
{
    public static RiskFactorId From(Guid value) => new(value);
    public static RiskFactorId New() => new(Ids.New());
    public static bool TryParse(string? text, out RiskFactorId id) => Ids.TryParse(text, out id);
}

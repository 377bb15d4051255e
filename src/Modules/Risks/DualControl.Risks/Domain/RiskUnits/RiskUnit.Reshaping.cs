using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.RiskUnits;

/// <content>拆分、合并、撤销 Units are reshaped as the enterprise changes; factors move, what was considered is kept where it still holds, and the past stays readable.</content>
internal sealed partial class RiskUnit
{
    /// <summary>
    /// 拆分 Part of this unit becomes a unit of its own beside it and takes some of its factors along. What was considered for the whole was considered for the part.
    /// </summary>
    /// <param name="factors">Factors of this unit that move.</param>
    public Result<RiskUnit> Split(RiskUnitDetails details, Responsible responsible, IReadOnlyList<RiskFactor> factors, RiskRules rules, Actor by, DateTimeOffset at)
    {
        if (IsRetired) return RiskErrors.UnitRetired;
        var part = Create(EnterpriseId, details, responsible, by, at);
        if (part.IsFailure) return part.Error;
        if (factors.Max(f => f.Level) is { } level && part.Value.RefuseLevel(level, rules) is { } refusal) return refusal.At("responsiblePostId");
        part.Value.SplitFromId = Id;
        part.Value.Remember(Considered);
        foreach (var factor in factors) part.Value.Take(factor, at);
        return part;
    }

    /// <summary>合并 Another unit becomes part of this one and ends; a cell stays "nothing found" only where both say so.</summary>
    /// <param name="factors">All factors of the other unit that are not voided.</param>
    public Result Absorb(RiskUnit other, IReadOnlyList<RiskFactor> factors, RiskRules rules, string reason, Actor by, DateTimeOffset at)
    {
        if (IsRetired || other.IsRetired) return RiskErrors.UnitRetired;
        if (factors.Max(f => f.Level) is { } level && RefuseLevel(level, rules) is { } refusal) return refusal;
        var considered = other.Considered.Select(c => c.Cell).ToHashSet();
        Remember([.. Considered.Where(c => considered.Contains(c.Cell))]);
        foreach (var factor in factors) Take(factor, at);
        if (ParentId == other.Id) ParentId = other.ParentId;
        other.MergedIntoId = Id;
        other.End(reason, by, at);
        return Result.Success;
    }

    /// <summary>撤销 The unit is no more; only without factors and parts.</summary>
    public Result Retire(int factors, int parts, string reason, Actor by, DateTimeOffset at)
    {
        if (IsRetired) return RiskErrors.UnitRetired;
        if (factors > 0) return RiskErrors.UnitHasFactors.With(factors);
        if (parts > 0) return RiskErrors.UnitHasParts.With(parts);
        End(reason, by, at);
        return Result.Success;
    }

    /// <summary>The unit it was a part of was merged into another.</summary>
    public void MoveUnder(RiskUnitId parent) => ParentId = parent;

    private void Take(RiskFactor factor, DateTimeOffset at)
    {
        factor.MoveTo(this, at);
        Identify(factor.Cell);
    }

    private void End(string reason, Actor by, DateTimeOffset at) => (Retirement, IsRetired) = (new UnitRetirement(reason, by, at), true);
}

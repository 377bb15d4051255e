using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>合并风险单元 Merge a unit into another of the enterprise: its factors and parts move there, and it ends; a grid cell stays "nothing found" only where both units say so.</summary>
/// <param name="IntoId">并入的单元 The unit it is merged into.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record MergeRiskUnit(RiskUnitId Id, RiskUnitId IntoId, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class MergeRiskUnitValidator : AbstractValidator<MergeRiskUnit>
{
    public MergeRiskUnitValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class MergeRiskUnitHandler(IRepository<RiskUnit> units, IReadRepository<RiskFactor> factors, RiskRules rules, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<MergeRiskUnit>
{
    public async Task<Result> Handle(MergeRiskUnit command, CancellationToken ct)
    {
        var found = await units.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var unit = found.Value;
        if (command.IntoId == command.Id) return RiskErrors.UnitWithItself.At("intoId");
        var into = await units.GetAsync(command.IntoId, null, ct);
        if (into.IsFailure || into.Value.EnterpriseId != unit.EnterpriseId) return RiskErrors.UnitNotFound.At("intoId");

        var tree = await units.TreeAsync(unit.EnterpriseId, ct);
        // Merged into one of its own parts: that takes the whole's place.
        var parts = (await units.ListAsync(new PartsOf(unit.Id), ct)).Where(p => p.Id != into.Value.Id).ToList();
        if (parts.Select(p => tree.Refuse(p.Id, p.Kind, into.Value.Id)).FirstOrDefault(r => r is not null) is { } refusal) return refusal.At("intoId");
        var (actor, now) = (user.Caller.ToActor(), calendar.Now);
        var merged = into.Value.Absorb(unit, await factors.ListAsync(new FactorsOfUnit(unit.Id), ct), rules, command.Reason, actor, now);
        if (merged.IsFailure) return merged.Error.At("intoId");
        foreach (var part in parts) part.MoveUnder(into.Value.Id);
        return Result.Success;
    }
}

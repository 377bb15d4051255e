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

namespace DualControl.Risks.Application.Reassessments;

/// <summary>单元重新评价 The same for all factors in force of a unit.</summary>
/// <param name="Trigger">起因 A change (processChanged … surroundingsChanged) or accident; the others come by themselves.</param>
/// <param name="Reason">说明 What happened, 1–500 characters.</param>
[AllowedTo(Roles.Enterprise | Role.SectionOfficer)]
internal sealed record TriggerUnitReassessment(RiskUnitId Id, ReassessmentTrigger Trigger, string Reason) : ICommand;

internal sealed class TriggerUnitReassessmentValidator : AbstractValidator<TriggerUnitReassessment>
{
    public TriggerUnitReassessmentValidator()
    {
        RuleFor(c => c.Trigger).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

internal sealed class TriggerUnitReassessmentHandler(IRepository<RiskUnit> units, IReadRepository<RiskFactor> factors, RiskRules rules, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<TriggerUnitReassessment>
{
    public async Task<Result> Handle(TriggerUnitReassessment command, CancellationToken ct)
    {
        if (!ReassessmentTriggers.IsNamedByPeople(command.Trigger)) return RiskErrors.TriggerNotByHand.At("trigger");
        var unit = await units.GetAsync(command.Id, null, ct);
        if (unit.IsFailure) return unit.Error;
        var inForce = await factors.ListAsync(new InForceInUnit(command.Id), ct);
        if (inForce.Count == 0) return RiskErrors.NothingInForce;
        foreach (var factor in inForce) factor.Trigger(command.Trigger, command.Reason, null, rules, user.Caller.ToActor().Name, calendar.Now);
        return Result.Success;
    }
}

/// <summary>The factors in force of a unit, to be changed.</summary>
internal sealed class InForceInUnit : Specification<RiskFactor>
{
    public InForceInUnit(RiskUnitId unit) => Query.Where(f => f.RiskUnitId == unit && f.Level != null);
}

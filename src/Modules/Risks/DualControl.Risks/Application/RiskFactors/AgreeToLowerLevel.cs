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

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>股室同意降级 The section agrees that the level is lowered within Risks:AgreementDaysAfterDanger (90) days after a danger of the factor, or returns the draft.</summary>
/// <param name="Decision">结论 approve or return.</param>
/// <param name="Reason">退回原因 Required when returned, at most 500 characters.</param>
[AllowedTo(Role.SectionOfficer)]
internal sealed record AgreeToLowerLevel(RiskFactorId Id, ReviewDecision Decision, string? Reason, long? ExpectedVersion) : ICommand;

internal sealed class AgreeToLowerLevelValidator : AbstractValidator<AgreeToLowerLevel>
{
    public AgreeToLowerLevelValidator() => this.ReviewDecisionRules(c => c.Decision, c => c.Reason);
}

internal sealed class AgreeToLowerLevelHandler(
    IRepository<RiskFactor> factors, IRepository<RiskUnit> units, RiskRules rules, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<AgreeToLowerLevel>
{
    public async Task<Result> Handle(AgreeToLowerLevel command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var factor = found.Value;
        var agreed = factor.Agree(command.Decision, command.Reason, rules, user.Caller.ToActor(), calendar.Now);
        if (agreed.IsFailure || command.Decision == ReviewDecision.Return) return agreed;
        var unit = await units.GetAsync(factor.RiskUnitId, null, ct);
        if (unit.IsFailure) return unit.Error;
        outbox.PublishInForce(factor, unit.Value, user.Caller.ToActor(), calendar.Now);
        return Result.Success;
    }
}

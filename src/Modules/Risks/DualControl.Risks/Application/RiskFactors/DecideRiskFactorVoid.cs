using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>审定作废 Decide on a proposed voiding: the department first, for a red factor then the principal, right after a danger then the section; neither the proposer, who may only withdraw it by returning it, nor the drafter.</summary>
/// <param name="Decision">结论 approve, or return: the factor stays in force.</param>
/// <param name="Reason">退回原因 Required when returned, at most 500 characters.</param>
[AllowedTo(Role.DepartmentReviewer | Roles.EnterpriseManagement | Role.SectionOfficer)]
internal sealed record DecideRiskFactorVoid(RiskFactorId Id, ReviewDecision Decision, string? Reason, long? ExpectedVersion) : ICommand;

internal sealed class DecideRiskFactorVoidValidator : AbstractValidator<DecideRiskFactorVoid>
{
    public DecideRiskFactorVoidValidator() => this.ReviewDecisionRules(c => c.Decision, c => c.Reason);
}

internal sealed class DecideRiskFactorVoidHandler(IRepository<RiskFactor> factors, RiskRules rules, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<DecideRiskFactorVoid>
{
    public async Task<Result> Handle(DecideRiskFactorVoid command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var factor = found.Value;
        var decided = factor.DecideVoid(command.Decision, command.Reason, user.Caller, rules, calendar.Now);
        if (!decided.IsFailure && factor.State == RiskFactorState.Voided) outbox.Publish(new RiskFactorVoided(factor.Id, factor.EnterpriseId, calendar.Now));
        return decided;
    }
}

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

/// <summary>部门审定 The department approves a reviewed draft, which comes into force and is filed, or returns it (plan 二（一）3).</summary>
/// <param name="Decision">结论 approve or return.</param>
/// <param name="Reason">退回原因 Required when returned, at most 500 characters.</param>
[AllowedTo(Role.DepartmentReviewer)]
internal sealed record ApproveRiskFactor(RiskFactorId Id, ReviewDecision Decision, string? Reason, long? ExpectedVersion) : ICommand;

internal sealed class ApproveRiskFactorValidator : AbstractValidator<ApproveRiskFactor>
{
    public ApproveRiskFactorValidator() => this.ReviewDecisionRules(c => c.Decision, c => c.Reason);
}

internal sealed class ApproveRiskFactorHandler(
    IRepository<RiskFactor> factors, IRepository<RiskUnit> units, RiskRules rules, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<ApproveRiskFactor>
{
    public async Task<Result> Handle(ApproveRiskFactor command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var factor = found.Value;
        var actor = user.Caller.ToActor();
        var decided = factor.ApproveInDepartment(actor, user.Caller.UnitId, command.Decision, command.Reason, rules, calendar.Now);
        if (decided.IsFailure || command.Decision == ReviewDecision.Return) return decided;
        var unit = await units.GetAsync(factor.RiskUnitId, null, ct);
        if (unit.IsFailure) return unit.Error;
        if (unit.Value.RefuseLevel(factor.Content.Current.Level, rules) is { } refusal) return refusal;
        if (factor.State == RiskFactorState.Approved) outbox.PublishInForce(factor, unit.Value, actor, calendar.Now);
        return Result.Success;
    }
}

using DualControl.Risks.Application.Grading;
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

/// <summary>重拟草稿 The drafter corrects the draft, before the workshop's review or after a return.</summary>
/// <param name="Factor">内容 What the draft shall say.</param>
[AllowedTo(Role.FrontlineEmployee | Role.SafetyManager)]
internal sealed record RedraftRiskFactor(RiskFactorId Id, FactorBody Factor, long? ExpectedVersion) : ICommand;

internal sealed class RedraftRiskFactorValidator : AbstractValidator<RedraftRiskFactor>
{
    public RedraftRiskFactorValidator(IValidator<FactorBody> body) => RuleFor(c => c.Factor).NotNull().SetValidator(body);
}

internal sealed class RedraftRiskFactorHandler(
    IRepository<RiskFactor> factors, IRepository<RiskUnit> units, GradingMethodsInForce methods, RiskRules rules, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RedraftRiskFactor>
{
    public async Task<Result> Handle(RedraftRiskFactor command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var content = await command.Factor.ToContentAsync(found.Value.EnterpriseId, await methods.GetAsync(ct), sender, ct);
        if (content.IsFailure) return content.Error;
        var redrafted = found.Value.Redraft(content.Value, rules, user.Caller.ToActor(), calendar.Now);
        if (!redrafted.IsFailure) await units.IdentifyCellOfAsync(found.Value, ct);
        return redrafted;
    }
}

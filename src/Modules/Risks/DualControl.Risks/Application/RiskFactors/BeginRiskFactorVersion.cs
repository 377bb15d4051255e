using DualControl.Risks.Application.Grading;
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

/// <summary>提出改进 Begin a new version of a factor in force; it stays in force until the new one is approved (plan: 实施、评估、完善的往复工作流程).</summary>
/// <param name="Factor">内容 What the new version shall say.</param>
[AllowedTo(Role.FrontlineEmployee | Role.SafetyManager)]
internal sealed record BeginRiskFactorVersion(RiskFactorId Id, FactorBody Factor, long? ExpectedVersion) : ICommand;

internal sealed class BeginRiskFactorVersionValidator : AbstractValidator<BeginRiskFactorVersion>
{
    public BeginRiskFactorVersionValidator(IValidator<FactorBody> body) => RuleFor(c => c.Factor).NotNull().SetValidator(body);
}

internal sealed class BeginRiskFactorVersionHandler(IRepository<RiskFactor> factors, GradingMethodsInForce methods, RiskRules rules, IRequestSender sender, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<BeginRiskFactorVersion>
{
    public async Task<Result> Handle(BeginRiskFactorVersion command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var content = await command.Factor.ToContentAsync(found.Value.EnterpriseId, await methods.GetAsync(ct), sender, ct);
        return content.IsFailure ? content.Error : found.Value.BeginNewVersion(content.Value, rules, user.Caller.ToActor(), calendar.Now);
    }
}

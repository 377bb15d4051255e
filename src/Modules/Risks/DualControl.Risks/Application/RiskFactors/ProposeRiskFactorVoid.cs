using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>申请作废 Propose to void a factor in force; it stays in force until the department, for a red one the principal too, approves.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record ProposeRiskFactorVoid(RiskFactorId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class ProposeRiskFactorVoidValidator : AbstractValidator<ProposeRiskFactorVoid>
{
    public ProposeRiskFactorVoidValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class ProposeRiskFactorVoidHandler(IRepository<RiskFactor> factors, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<ProposeRiskFactorVoid>
{
    public async Task<Result> Handle(ProposeRiskFactorVoid command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.ProposeVoid(command.Reason, user.Caller.Is(Role.EnterprisePrincipal), user.Caller.ToActor(), calendar.Now);
    }
}

using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>作废草稿 Void a mistaken draft that never came into force; it is never deleted, and not voided by its drafter.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record VoidRiskFactor(RiskFactorId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class VoidRiskFactorValidator : AbstractValidator<VoidRiskFactor>
{
    public VoidRiskFactorValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class VoidRiskFactorHandler(IRepository<RiskFactor> factors, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<VoidRiskFactor>
{
    public async Task<Result> Handle(VoidRiskFactor command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.Void(command.Reason, user.Caller.ToActor(), calendar.Now);
    }
}

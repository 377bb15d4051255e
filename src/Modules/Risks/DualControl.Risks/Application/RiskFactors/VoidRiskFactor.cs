using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>作废风险因素 Void a factor with a reason; it is never deleted, and not voided by its drafter.</summary>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record VoidRiskFactor(RiskFactorId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class VoidRiskFactorValidator : AbstractValidator<VoidRiskFactor>
{
    public VoidRiskFactorValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class VoidRiskFactorHandler(IRepository<RiskFactor> factors, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<VoidRiskFactor>
{
    public async Task<Result> Handle(VoidRiskFactor command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var voided = found.Value.Void(user.Caller.ToActor(), command.Reason);
        if (!voided.IsFailure) outbox.Publish(new RiskFactorVoided(found.Value.Id, found.Value.EnterpriseId, calendar.Now));
        return voided;
    }
}

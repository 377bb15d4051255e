using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>撤回申请 The requester takes the request back, while it is not accepted.</summary>
/// <param name="LookupCode">查询码 The code answered on submission.</param>
[AllowedTo(Role.Applicant)]
internal sealed record WithdrawEnterpriseRegistration(EnterpriseRegistrationId Id, string? LookupCode) : ICommand;

internal sealed class WithdrawEnterpriseRegistrationValidator : AbstractValidator<WithdrawEnterpriseRegistration>
{
    public WithdrawEnterpriseRegistrationValidator() => RuleFor(c => c.LookupCode).MaximumLength(100);
}

internal sealed class WithdrawEnterpriseRegistrationHandler(IRepository<EnterpriseRegistration> registrations) : ICommandHandler<WithdrawEnterpriseRegistration>
{
    public async Task<Result> Handle(WithdrawEnterpriseRegistration command, CancellationToken ct)
    {
        var found = await registrations.OwnAsync(command.Id, command.LookupCode, ct);
        return found.IsFailure ? found.Error : found.Value.Withdraw();
    }
}

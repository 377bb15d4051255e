using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>退回申请 Return a request with a reason; its requester may correct it.</summary>
/// <param name="Reason">退回原因 Reason, 1–500 characters; the requester reads it.</param>
[AllowedTo(Role.SectionOfficer | Role.LeadingGroupOffice)]
internal sealed record ReturnEnterpriseRegistration(EnterpriseRegistrationId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class ReturnEnterpriseRegistrationValidator : AbstractValidator<ReturnEnterpriseRegistration>
{
    public ReturnEnterpriseRegistrationValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class ReturnEnterpriseRegistrationHandler(IRepository<EnterpriseRegistration> registrations, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ReturnEnterpriseRegistration>
{
    public async Task<Result> Handle(ReturnEnterpriseRegistration command, CancellationToken ct)
    {
        var found = await registrations.DecidedByAsync(command.Id, command.ExpectedVersion, user.Caller, ct);
        return found.IsFailure ? found.Error : found.Value.Return(command.Reason, user.Caller.ToActor(), calendar.Now);
    }
}

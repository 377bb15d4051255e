using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>受理建档 Accept a request: the enterprise is entered into the base ledger as if the section had registered it. Its clients are then made by the administrator.</summary>
/// <param name="SectionId">主管股室 Section in charge; the office must name one where the industry has none or several, everybody else leaves it out.</param>
[AllowedTo(Role.SectionOfficer | Role.LeadingGroupOffice)]
internal sealed record AcceptEnterpriseRegistration(EnterpriseRegistrationId Id, SectionId? SectionId, long? ExpectedVersion) : ICommand;

internal sealed class AcceptEnterpriseRegistrationHandler(IRepository<EnterpriseRegistration> registrations, NewEnterprises enterprises, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<AcceptEnterpriseRegistration>
{
    public async Task<Result> Handle(AcceptEnterpriseRegistration command, CancellationToken ct)
    {
        var found = await registrations.DecidedByAsync(command.Id, command.ExpectedVersion, user.Caller, ct);
        if (found.IsFailure) return found.Error;
        var registration = found.Value;
        if (registration.State != RegistrationState.Submitted) return OrganizationErrors.RegistrationNotWaiting;
        var isOffice = user.Caller.Is(Role.LeadingGroupOffice);
        if (!isOffice && command.SectionId is { } other && other != registration.SectionId) return OrganizationErrors.NotYourSection.At("sectionId");
        if ((command.SectionId ?? registration.SectionId) is not { } section) return OrganizationErrors.RegistrationNeedsSection.At("sectionId");
        var entered = await enterprises.EnterAsync(registration.Name, registration.CreditCode, registration.Industry, section, registration.Profile, ct);
        return entered.IsFailure ? entered.Error : registration.Accept(entered.Value.Id, section, user.Caller.ToActor(), calendar.Now);
    }
}

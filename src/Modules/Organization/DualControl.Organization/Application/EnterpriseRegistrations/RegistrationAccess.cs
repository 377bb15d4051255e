using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>Who finds a request to be entered; for everybody else there is none.</summary>
internal static class RegistrationAccess
{
    /// <summary>For whoever knows its code.</summary>
    public static async Task<Result<EnterpriseRegistration>> OwnAsync(
        this IRepository<EnterpriseRegistration> registrations, EnterpriseRegistrationId id, string? lookupCode, CancellationToken ct)
    {
        var found = await registrations.GetAsync(id, null, ct);
        return found.IsFailure || lookupCode is null || !found.Value.Knows(lookupCode) ? CommonErrors.NotFound : found;
    }

    /// <summary>For who may decide on it: the section it waits for, the office for any.</summary>
    public static async Task<Result<EnterpriseRegistration>> DecidedByAsync(
        this IRepository<EnterpriseRegistration> registrations, EnterpriseRegistrationId id, long? expectedVersion, Caller caller, CancellationToken ct)
    {
        var found = await registrations.GetAsync(id, expectedVersion, ct);
        return found.IsFailure || caller.Is(Role.LeadingGroupOffice) || found.Value.SectionId == caller.SectionId ? found : CommonErrors.NotFound;
    }
}

using DualControl.SharedKernel.Results;

namespace DualControl.Identity.Domain;

internal static class IdentityErrors
{
    public static readonly Error ClientIdTaken = Error.Conflict("client.id_taken");
    public static readonly Error LastAdministrator = Error.Rule("client.last_administrator");
    public static readonly Error ClientDisabled = Error.Rule("client.disabled");
}

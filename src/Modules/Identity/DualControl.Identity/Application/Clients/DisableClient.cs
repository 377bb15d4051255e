using DualControl.Identity.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Identity.Application.Clients;

/// <summary>停用客户端 A disabled client gets no new token, and those it holds are refused within five seconds.</summary>
/// <param name="ClientId">客户端标识 Client id.</param>
[AllowedTo(Role.SystemAdministrator)]
internal sealed record DisableClient(string ClientId) : ICommand;

internal sealed class DisableClientHandler(IClients clients, ITrail trail) : ICommandHandler<DisableClient>
{
    public async Task<Result> Handle(DisableClient command, CancellationToken ct)
    {
        if (await clients.FindAsync(command.ClientId, ct) is not { } client) return CommonErrors.NotFound;
        if (client.Disabled) return IdentityErrors.ClientDisabled;
        if (client.Roles.HasFlag(Role.SystemAdministrator) && !await clients.HasOtherAdministratorAsync(client.ClientId, ct)) return IdentityErrors.LastAdministrator;
        await clients.DisableAsync(command.ClientId, ct);
        trail.Record(nameof(DisableClient), nameof(Client), client.ClientId, client.EnterpriseId, new FieldChange("disabled", "false", "true"));
        return Result.Success;
    }
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Identity.Application.Clients;

/// <summary>A registered client and what its tokens say.</summary>
internal sealed record Client(
    string ClientId, string Name, Role Roles, SectionId? SectionId, EnterpriseId? EnterpriseId, UnitId? UnitId, PostId? PostId, bool Disabled);

/// <summary>The store of clients; OpenIddict keeps it.</summary>
internal interface IClients
{
    Task<Client?> FindAsync(string clientId, CancellationToken ct);
    Task<IReadOnlyList<Client>> ListAsync(string? after, int limit, CancellationToken ct);
    Task AddAsync(Client client, string secret, CancellationToken ct);
    /// <summary>Is another enabled client a system administrator?</summary>
    Task<bool> HasOtherAdministratorAsync(string clientId, CancellationToken ct);
    Task DisableAsync(string clientId, CancellationToken ct);
}

using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Identity.Application.Clients;

/// <summary>客户端详情 One client.</summary>
/// <param name="ClientId">客户端标识 Client id.</param>
[AllowedTo(Role.SystemAdministrator)]
internal sealed record GetClient(string ClientId) : IQuery<ClientView>;

internal sealed class GetClientHandler(IClients clients) : IQueryHandler<GetClient, ClientView>
{
    public async Task<Result<ClientView>> Handle(GetClient query, CancellationToken ct) =>
        await clients.FindAsync(query.ClientId, ct) is { } client ? ClientView.Of(client) : CommonErrors.NotFound;
}

using System.Collections.Immutable;
using System.Text.Json;
using DualControl.BuildingBlocks.Persistence;
using DualControl.Identity.Application.Clients;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.EntityFrameworkCore.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace DualControl.Identity.Infrastructure;

/// <summary>Keeps a client as an OpenIddict application; who it stands for is one JSON property of it.</summary>
internal sealed class Clients(IOpenIddictApplicationManager applications, IdentityDbContext context, EnabledClients enabled) : IClients
{
    private const string Property = "dualcontrol";

    private static readonly string[] TokenPermissions = [Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials];

    public async Task<Client?> FindAsync(string clientId, CancellationToken ct)
    {
        var application = await applications.FindByClientIdAsync(clientId, ct);
        return application is null ? null : ClientOf(await applications.GetPropertiesAsync(application, ct));
    }

    public async Task<IReadOnlyList<Client>> ListAsync(string? after, int limit, CancellationToken ct)
    {
        var rows = await context.Set<OpenIddictEntityFrameworkCoreApplication>().AsNoTracking()
            .Where(a => after == null || a.ClientId!.CompareTo(after) > 0).OrderBy(a => a.ClientId).Take(limit).Select(a => a.Properties).ToListAsync(ct);
        return [.. rows.Select(json => ClientOf(JsonSerializer.Deserialize<ImmutableDictionary<string, JsonElement>>(json!)!)).OfType<Client>()];
    }

    public async Task AddAsync(Client client, string secret, CancellationToken ct)
    {
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = client.ClientId,
            ClientSecret = secret,
            ClientType = ClientTypes.Confidential,
            DisplayName = client.Name,
            Properties = { [Property] = JsonSerializer.SerializeToElement(client, Stored.Json) },
        };
        descriptor.Permissions.UnionWith(TokenPermissions);
        await applications.CreateAsync(descriptor, ct);
    }

    public async Task<bool> HasOtherAdministratorAsync(string clientId, CancellationToken ct)
    {
        // Roles lie inside the document, so it is read page by page until one is found.
        for (string? after = null; ;)
        {
            var page = await ListAsync(after, 200, ct);
            if (page.Any(c => c.ClientId != clientId && !c.Disabled && c.Roles.HasFlag(Role.SystemAdministrator))) return true;
            if (page.Count < 200) return false;
            after = page[^1].ClientId;
        }
    }

    public async Task DisableAsync(string clientId, CancellationToken ct)
    {
        var application = (await applications.FindByClientIdAsync(clientId, ct))!;
        var client = ClientOf(await applications.GetPropertiesAsync(application, ct))!;
        var descriptor = new OpenIddictApplicationDescriptor();
        await applications.PopulateAsync(descriptor, application, ct);
        descriptor.Permissions.Clear();
        descriptor.Properties[Property] = JsonSerializer.SerializeToElement(client with { Disabled = true }, Stored.Json);
        await applications.UpdateAsync(application, descriptor, ct);
        enabled.Forget(clientId);
    }

    private static Client? ClientOf(ImmutableDictionary<string, JsonElement> properties) =>
        properties.TryGetValue(Property, out var json) ? json.Deserialize<Client>(Stored.Json) : null;
}

using System.Security.Claims;
using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.Identity.Application.Clients;
using DualControl.SharedKernel.Security;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace DualControl.Identity.Infrastructure;

/// <summary>Writes into an access token who the client stands for: roles, organization, unit, post.</summary>
internal sealed class TokenIssuer(IClients clients) : IOpenIddictServerHandler<OpenIddictServerEvents.HandleTokenRequestContext>
{
    public async ValueTask HandleAsync(OpenIddictServerEvents.HandleTokenRequestContext context)
    {
        if (!context.Request.IsClientCredentialsGrantType() || await clients.FindAsync(context.ClientId!, context.CancellationToken) is not { Disabled: false } client)
        {
            context.Reject(Errors.UnauthorizedClient, "The client may not ask for tokens.");
            return;
        }
        var identity = new ClaimsIdentity("client", ClaimsCaller.Name, ClaimsCaller.Role);
        identity.SetClaim(ClaimsCaller.Subject, client.ClientId).SetClaim(ClaimsCaller.Name, client.Name);
        identity.SetClaims(ClaimsCaller.Role,
            [.. Roles.Each(client.Roles).Select(r => JsonNamingPolicy.CamelCase.ConvertName(r.ToString()))]);
        identity.SetClaim(ClaimsCaller.Section, client.SectionId?.Value.ToString());
        identity.SetClaim(ClaimsCaller.Enterprise, client.EnterpriseId?.Value.ToString());
        identity.SetClaim(ClaimsCaller.Unit, client.UnitId?.Value.ToString());
        identity.SetClaim(ClaimsCaller.Post, client.PostId?.Value.ToString());
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        context.SignIn(new ClaimsPrincipal(identity));
    }
}

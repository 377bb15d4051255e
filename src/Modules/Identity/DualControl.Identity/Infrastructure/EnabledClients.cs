using DualControl.BuildingBlocks.Api;
using DualControl.Identity.Application.Clients;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Validation;

namespace DualControl.Identity.Infrastructure;

/// <summary>Which clients are enabled, remembered for a few seconds: a token's signature alone would keep a disabled client going until it expires.</summary>
internal sealed class EnabledClients(IServiceScopeFactory scopes) : IDisposable
{
    private static readonly TimeSpan RememberedFor = TimeSpan.FromSeconds(5);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public async ValueTask<bool> IsEnabledAsync(string clientId, CancellationToken ct)
    {
        if (_known.TryGetValue<bool>(clientId, out var known)) return known;
        await using var scope = scopes.CreateAsyncScope();
        var enabled = await scope.ServiceProvider.GetRequiredService<IClients>().FindAsync(clientId, ct) is { Disabled: false };
        return _known.Set(clientId, enabled, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = RememberedFor, Size = 1 });
    }

    public void Forget(string clientId) => _known.Remove(clientId);

    public void Dispose() => _known.Dispose();
}

/// <summary>Refuses the token of a disabled or unknown client.</summary>
internal sealed class EnabledClientCheck(EnabledClients clients) : IOpenIddictValidationHandler<OpenIddictValidationEvents.ValidateTokenContext>
{
    public async ValueTask HandleAsync(OpenIddictValidationEvents.ValidateTokenContext context)
    {
        if (context.Principal?.GetClaim(ClaimsCaller.Subject) is not { } subject || await clients.IsEnabledAsync(subject, context.CancellationToken)) return;
        context.Reject(OpenIddictConstants.Errors.InvalidToken, "The client is disabled.");
    }
}

using DualControl.BuildingBlocks.Modules;
using DualControl.Identity.Api;
using DualControl.Identity.Application.Clients;
using DualControl.Identity.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using OpenIddict.Validation;
using OpenIddict.Validation.AspNetCore;

namespace DualControl.Identity;

/// <summary>身份 Clients and access tokens: discovery, JWKS, /connect/token with client credentials.</summary>
public sealed class IdentityModule : IModule
{
    public string Name => "Identity";
    public string Schema => "identity";
    public Type DbContextType => typeof(IdentityDbContext);

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IClients, Clients>();
        services.AddScoped<TokenIssuer>();
        services.AddSingleton<EnabledClients>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, TokenKeys>();
        // Missing keys stop the start, not the first token.
        services.AddOptions<OpenIddictServerOptions>().ValidateOnStart();
        services.AddOptions<OpenIddictServerAspNetCoreOptions>().Configure<IHostEnvironment>((options, environment) =>
            options.DisableTransportSecurityRequirement = environment.IsDevelopment() || configuration.GetValue("Identity:AllowHttpBehindProxy", false));

        services.AddAuthentication(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<IdentityDbContext>())
            .AddServer(server =>
            {
                server.SetTokenEndpointUris("connect/token").AllowClientCredentialsFlow();
                server.SetAccessTokenLifetime(TimeSpan.FromHours(1));
                // Tokens are checked by their signature, and their client by a short memory: no row is written per request.
                server.DisableAccessTokenEncryption().DisableTokenStorage().DisableAuthorizationStorage().DisableScopeValidation();
                server.AddEventHandler<OpenIddictServerEvents.HandleTokenRequestContext>(handler => handler.UseScopedHandler<TokenIssuer>());
                server.UseAspNetCore();
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
                // After the built-in checks: the principal is there, and the signature known to be ours.
                validation.AddEventHandler<OpenIddictValidationEvents.ValidateTokenContext>(handler => handler.UseSingletonHandler<EnabledClientCheck>().SetOrder(int.MaxValue));
            });
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        ClientRoutes.Map(api);
        MeRoutes.Map(api);
    }
}

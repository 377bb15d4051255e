using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Security;

namespace DualControl.Host;

internal static class HostSetup
{
    /// <summary>Readable lines for a developer, JSON lines with trace ids for a server.</summary>
    public static void AddJsonLogs(this ILoggingBuilder logging, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            logging.ClearProviders().AddJsonConsole(o => o.IncludeScopes = true);
    }

    /// <summary>Hands the access token's caller to the pipeline.</summary>
    public static void UseCaller(this WebApplication app) => app.Use((context, next) =>
    {
        if (ClaimsCaller.From(context.User) is { } caller)
            context.RequestServices.GetRequiredService<CallerContext>().Use(caller, context.Connection.RemoteIpAddress?.ToString());
        return next(context);
    });
}

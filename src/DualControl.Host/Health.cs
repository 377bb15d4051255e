using DualControl.BuildingBlocks.Persistence;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DualControl.Host;

/// <summary>/health/live: the process answers. /health/ready: database reachable and migrated, outbox not stuck.</summary>
internal static class Health
{
    private static readonly TimeSpan OutboxMayLag = TimeSpan.FromMinutes(5);

    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<Ready>("ready", tags: ["ready"]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
    }

    private sealed class Ready(IServiceScopeFactory scopes) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var scope = scopes.CreateAsyncScope();
            var limit = TimeProvider.System.GetUtcNow() - OutboxMayLag;
            foreach (var module in Modules.All)
            {
                var database = (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.DbContextType);
                if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                    return HealthCheckResult.Unhealthy($"{module.Name}: pending migrations");
                if (await database.Set<OutboxMessage>().AnyAsync(m => m.ProcessedAt == null && m.OccurredAt < limit, cancellationToken))
                    return HealthCheckResult.Degraded($"{module.Name}: outbox is behind");
            }
            return HealthCheckResult.Healthy();
        }
    }
}

using DualControl.BuildingBlocks.Modules;
using DualControl.BuildingBlocks.Persistence;
using DualControl.BuildingBlocks.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DualControl.BuildingBlocks.Outbox;

/// <summary>Once an hour removes what the plumbing no longer needs: expired idempotency keys, delivered events and their inbox rows. Harmless on several replicas.</summary>
public sealed class Housekeeping(ModuleRegistry modules, IServiceScopeFactory scopes, TimeProvider clock, ILogger<Housekeeping> log) : PeriodicWork(TimeSpan.FromHours(1), clock, log)
{
    /// <summary>Long after any redelivery, so that an inbox row never goes before its event.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Cleans all modules once.</summary>
    public async Task CleanAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = Clock.GetUtcNow();
        var before = now - Kept;
        foreach (var module in modules.All)
        {
            var context = (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.DbContextType);
            await context.Set<IdempotencyKey>().Where(k => k.ExpiresAt < now).ExecuteDeleteAsync(ct);
            await context.Set<OutboxMessage>().Where(m => m.ProcessedAt != null && m.ProcessedAt < before).ExecuteDeleteAsync(ct);
            await context.Set<InboxMessage>().Where(m => m.HandledAt < before - Kept).ExecuteDeleteAsync(ct);
        }
    }

    protected override Task RunAsync(CancellationToken ct) => CleanAsync(ct);
}

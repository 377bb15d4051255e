using System.Collections.Frozen;
using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using DualControl.BuildingBlocks.Modules;
using DualControl.BuildingBlocks.Persistence;
using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DualControl.BuildingBlocks.Outbox;

/// <summary>
/// Delivers the modules' outboxes: at once after a commit, by poll as the fallback. A message is claimed for a while before it is handled,
/// so several replicas may dispatch; each (event, handler) pair runs in its own scope and is saved together with an inbox row, so a message
/// delivered twice takes effect once.
/// </summary>
public sealed class OutboxDispatcher(ModuleRegistry modules, IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxDispatcher> log) : BackgroundService
{
    private const int BatchSize = 100;
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly FrozenDictionary<string, Type> _eventTypes = modules.TypesKnown.Where(t => !t.IsAbstract && typeof(IIntegrationEvent).IsAssignableFrom(t)).ToFrozenDictionary(t => t.FullName!);

    /// <summary>Something was committed: look now.</summary>
    public void Wake() => _wake.Writer.TryWrite(true);

    /// <summary>Delivers until nothing is due; demo loading and tests wait for it.</summary>
    public async Task DrainAsync(CancellationToken ct)
    {
        while (await DispatchAllAsync(ct) > 0) { }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DrainAsync(stoppingToken);
                using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                timeout.CancelAfter(Poll);
                await _wake.Reader.ReadAsync(timeout.Token);
            }
            catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested) { /* time to poll */ }
            catch (OperationCanceledException) { return; }
            catch (Exception e)
            {
                log.LogError(e, "Outbox dispatch failed; trying again in {Seconds} s", Poll.TotalSeconds);
                await Task.Delay(Poll, clock, stoppingToken);
            }
        }
    }

    private async Task<int> DispatchAllAsync(CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            var delivered = 0;
            foreach (var module in modules.All) delivered += await DispatchAsync(module, ct);
            return delivered;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<int> DispatchAsync(IModule module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().UseSystem();
        var context = (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.DbContextType);
        var now = TimeProvider.System.GetUtcNow();
        var due = await context.Set<OutboxMessage>().AsNoTracking()
            .Where(m => m.ProcessedAt == null && (m.NotBefore == null || m.NotBefore < now))
            .OrderBy(m => m.Sequence).Take(BatchSize).ToListAsync(ct);
        foreach (var message in due)
        {
            var row = context.Set<OutboxMessage>().Where(m => m.Sequence == message.Sequence);
            var until = now + Claim;
            if (await row.Where(m => m.ProcessedAt == null && (m.NotBefore == null || m.NotBefore < now))
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.NotBefore, until), ct) == 0) continue;
            try
            {
                await HandleAsync(message, ct);
                var done = TimeProvider.System.GetUtcNow();
                await row.ExecuteUpdateAsync(set => set.SetProperty(m => m.ProcessedAt, done), ct);
            }
            catch (OperationCanceledException)
            {
                // The host stops: whoever comes next need not wait for the claim to run out.
                await row.Where(m => m.ProcessedAt == null).ExecuteUpdateAsync(set => set.SetProperty(m => m.NotBefore, message.NotBefore), CancellationToken.None);
                throw;
            }
            catch (Exception e)
            {
                log.LogError(e, "Event {Type} {Id} failed, attempt {Attempt}", message.Type, message.Id, message.Attempts + 1);
                var retryAt = now + TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, message.Attempts)));
                var reason = e.Message.Length > 500 ? e.Message[..500] : e.Message;
                await row.ExecuteUpdateAsync(set => set.SetProperty(m => m.NotBefore, retryAt)
                    .SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.LastError, reason), ct);
            }
        }
        return due.Count;
    }

    private async Task HandleAsync(OutboxMessage message, CancellationToken ct)
    {
        if (!_eventTypes.TryGetValue(message.Type, out var type)) throw new InvalidOperationException($"Unknown event type {message.Type}.");
        var integrationEvent = (IIntegrationEvent)JsonSerializer.Deserialize(message.Body, type, Stored.Json)!;
        var contract = typeof(IIntegrationEventHandler<>).MakeGenericType(type);
        using var span = Pipeline.Telemetry.Source.StartActivity(type.Name, ActivityKind.Consumer, message.TraceParent);
        await using var scope = scopes.CreateAsyncScope();
        foreach (var handler in scope.ServiceProvider.GetServices(contract)) await HandleOnceAsync(message, integrationEvent, contract, handler!.GetType(), ct);
    }

    private async Task HandleOnceAsync(OutboxMessage message, IIntegrationEvent integrationEvent, Type contract, Type handlerType, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().UseSystem();
        var context = scope.ServiceProvider.GetRequiredService<ModuleContexts>().Of(handlerType);
        var unitOfWork = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var name = handlerType.Name;
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await context.Set<InboxMessage>().AnyAsync(i => i.MessageId == message.Id && i.Handler == name, ct)) return;
        var handler = scope.ServiceProvider.GetServices(contract).Single(h => h!.GetType() == handlerType)!;
        await (Task)contract.GetMethod("HandleAsync")!.Invoke(handler, [integrationEvent, ct])!;
        unitOfWork.SaveAlong(new InboxMessage { MessageId = message.Id, Handler = name, HandledAt = TimeProvider.System.GetUtcNow() });
        try
        {
            await unitOfWork.CommitAsync(context, name, ct);
            await transaction.CommitAsync(ct);
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            await transaction.RollbackAsync(ct);
            // Another replica was faster, or it is a real duplicate: the inbox tells which.
            if (!await context.Set<InboxMessage>().AsNoTracking().AnyAsync(i => i.MessageId == message.Id && i.Handler == name, ct)) throw;
        }
    }
}

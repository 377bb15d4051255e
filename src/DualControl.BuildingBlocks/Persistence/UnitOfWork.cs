using DualControl.BuildingBlocks.Outbox;
using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>
/// Runs one command in one transaction on its module's context: domain events, versions, audit record, outbox, save, commit. The
/// transaction starts before the handler reads: on SQLite that takes the write lock at once, so that no command fails half-way for it.
/// </summary>
public sealed class UnitOfWork(
    ModuleContexts contexts, OutboxCollector outbox, OutboxDispatcher dispatcher, CallerContext caller, BureauCalendar calendar, Announcements announcements,
    IServiceProvider services)
{
    private readonly List<object> _saveAlong = [];

    /// <summary>Rows of the plumbing (idempotency key, inbox) to be saved in the same transaction.</summary>
    public void SaveAlong(object row) => _saveAlong.Add(row);

    public async Task<TResponse> RunAsync<TResponse>(Type useCase, Func<Task<TResponse>> handle, CancellationToken ct)
        where TResponse : IResult<TResponse>
    {
        var context = contexts.Of(useCase);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        try
        {
            var response = await handle();
            if (response.Error is not null) return response;
            OnResult?.Invoke(response);
            await CommitAsync(context, useCase.Name, ct);
            await transaction.CommitAsync(ct);
            dispatcher.Wake();
            return response;
        }
        catch (DbUpdateConcurrencyException)
        {
            return TResponse.Failure(CommonErrors.ConcurrentChange);
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            return TResponse.Failure(CommonErrors.Duplicate);
        }
        catch (Exception e) when (DatabaseErrors.IsSerializationFailure(e))
        {
            return TResponse.Failure(CommonErrors.ConcurrentChange);
        }
    }

    /// <summary>Called with the successful result before it is saved (the idempotency key stores it).</summary>
    internal Action<object>? OnResult { get; set; }

    /// <summary>Everything but the commit; reactions to events call it too.</summary>
    internal async Task CommitAsync(ModuleDbContext context, string useCase, CancellationToken ct)
    {
        await HandleDomainEventsAsync(context, ct);
        if (contexts.Opened.FirstOrDefault(other => other != context && other.ChangeTracker.HasChanges()) is { } foreign)
            throw new InvalidOperationException($"{useCase} changed {foreign.GetType().Name}, another module's data.");
        if (context.ChangeTracker.HasChanges())
        {
            foreach (var entry in context.ChangeTracker.Entries<IAggregateRoot>())
                if (entry.State == EntityState.Modified || (entry.State == EntityState.Unchanged && entry.HasChangedParts())) entry.Entity.NextVersion();
            context.ChangeTracker.DetectChanges();
            foreach (var entry in context.ChangeTracker.Entries<IAggregateRoot>().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList())
                announcements.Publish(entry.Entity, outbox, calendar.Now);
            foreach (var change in ChangeTrail.Of(context, useCase, caller, calendar.Now)) outbox.Publish(change);
        }
        foreach (var message in outbox.Drain(calendar.Now)) context.Add(message);
        foreach (var row in _saveAlong) context.Add(row);
        _saveAlong.Clear();
        // The transaction is given up as a whole when saving fails: a savepoint inside it would be two statements for nothing.
        context.Database.AutoSavepointsEnabled = false;
        await context.SaveChangesAsync(ct);
    }

    private async Task HandleDomainEventsAsync(ModuleDbContext context, CancellationToken ct)
    {
        while (true)
        {
            context.ChangeTracker.DetectChanges();
            var raised = context.ChangeTracker.Entries<IAggregateRoot>().Select(e => e.Entity).Where(a => a.Events.Count > 0).ToList();
            if (raised.Count == 0) return;
            foreach (var aggregate in raised)
            {
                var events = aggregate.Events.ToList();
                aggregate.ClearEvents();
                foreach (var domainEvent in events)
                    foreach (var handler in services.GetServices(typeof(IDomainEventHandler<>).MakeGenericType(domainEvent.GetType())))
                        await (Task)handler!.GetType().GetInterfaceMap(typeof(IDomainEventHandler<>).MakeGenericType(domainEvent.GetType()))
                            .TargetMethods[0].Invoke(handler, [domainEvent, ct])!;
            }
        }
    }
}

namespace DualControl.SharedKernel.Domain;

/// <summary>What the plumbing needs to know of every aggregate.</summary>
public interface IAggregateRoot
{
    /// <summary>Concurrency version: 1 when created, +1 with every saved change; shown to clients as ETag.</summary>
    long Version { get; }

    /// <summary>What happened to the aggregate since it was read; handled by the unit of work before the save.</summary>
    IReadOnlyList<IDomainEvent> Events { get; }

    /// <summary>Called by the unit of work when it has taken the events.</summary>
    void ClearEvents();

    /// <summary>Called by the unit of work when the aggregate changed.</summary>
    void NextVersion();
}

/// <summary>A record that is itself trace (archive, audit trail): written once, and not traced a second time.</summary>
public interface IAppendOnlyRecord : IAggregateRoot;

/// <summary>A record without weight as evidence: derived from other modules' events, or somebody's own preferences. Not traced.</summary>
public interface IUntracedRecord : IAggregateRoot;

/// <summary>Base of every aggregate: identity, version, domain events.</summary>
public abstract class AggregateRoot<TId> : IAggregateRoot where TId : struct, IId<TId>
{
    private readonly List<IDomainEvent> _events = [];

    /// <summary>Identity, given once and for all when it is made.</summary>
    public TId Id { get; protected init; }
    public long Version { get; private set; } = 1;
    public IReadOnlyList<IDomainEvent> Events => _events;

    /// <summary>The version the running command's change will have once saved: what GET shows afterwards, and the archive keeps.</summary>
    public long VersionOnceChanged => Version + 1;

    public void ClearEvents() => _events.Clear();
    public void NextVersion() => Version++;

    protected void Raise(IDomainEvent domainEvent) => _events.Add(domainEvent);
}

/// <summary>Something that happened inside one module; handled before the save, in the same transaction.</summary>
public interface IDomainEvent;

/// <summary>Reacts to a domain event inside the same module and transaction.</summary>
public interface IDomainEventHandler<in TEvent> where TEvent : IDomainEvent
{
    /// <summary>Reacts; what it changes is saved with the command, and what it throws undoes the command.</summary>
    Task HandleAsync(TEvent domainEvent, CancellationToken ct);
}

/// <summary>A record that belongs to one enterprise: readable only by callers whose scope covers that enterprise.</summary>
public interface IBelongsToEnterprise
{
    /// <summary>The enterprise it belongs to.</summary>
    EnterpriseId EnterpriseId { get; }
}

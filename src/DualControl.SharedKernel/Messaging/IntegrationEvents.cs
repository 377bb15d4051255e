using DualControl.SharedKernel.Domain;

namespace DualControl.SharedKernel.Messaging;

/// <summary>
/// Something other modules may react to. Declared as a sealed record in a module's Contracts, written to the module's outbox in the
/// transaction of the change, delivered at least once, taking effect exactly once per handler.
/// </summary>
public interface IIntegrationEvent;

/// <summary>Reacts to another module's event; its changes are saved together with an inbox row.</summary>
public interface IIntegrationEventHandler<in TEvent> where TEvent : IIntegrationEvent
{
    /// <summary>Reacts, as the system and within its own module; what it throws is tried again later.</summary>
    Task HandleAsync(TEvent integrationEvent, CancellationToken ct);
}

/// <summary>
/// What a module tells the others of an aggregate's state whenever it was created or changed, by whatever command: asked by the unit of work before the save, published in
/// the same transaction. A pure function of the state, so that no command can forget it.
/// </summary>
public interface IAnnounces<in TAggregate> where TAggregate : IAggregateRoot
{
    /// <summary>The events that state how the aggregate stands now.</summary>
    IEnumerable<IIntegrationEvent> Of(TAggregate aggregate, DateTimeOffset at);
}

/// <summary>Collects the integration events of the running command.</summary>
public interface IOutbox
{
    /// <summary>Writes the event to the outbox of the running command's module; delivered after the commit, not at all without one.</summary>
    void Publish(IIntegrationEvent integrationEvent);
}

/// <summary>
/// Writes trace for what is no aggregate (clients kept by OpenIddict). Changes of aggregates are traced by the unit of work without being asked.
/// </summary>
public interface ITrail
{
    /// <summary>Records a change by the running command; who, when and from where are added. Never a secret.</summary>
    void Record(string useCase, string objectType, string objectId, EnterpriseId? enterpriseId, params IReadOnlyList<FieldChange> changes);
}

/// <summary>
/// One aggregate was created or changed by one use case. Written by the unit of work for every command of every module, so that no
/// module can forget its trace; the archive appends it to the audit trail and to the Merkle log.
/// </summary>
/// <param name="ObjectType">Aggregate, e.g. <c>HiddenDanger</c>.</param>
/// <param name="ObjectId">Its id.</param>
/// <param name="EnterpriseId">Enterprise it belongs to; null for the bureau's own.</param>
/// <param name="ObjectVersion">Version after the change.</param>
/// <param name="UseCase">The command, e.g. <c>AcceptHiddenDanger</c>.</param>
/// <param name="Actor">Subject of the access token; <c>system</c> for reactions.</param>
/// <param name="ActorName">Readable name of the actor (a post, never a personal name).</param>
/// <param name="OccurredAt">UTC instant of the commit.</param>
/// <param name="RemoteAddress">Network address of the caller, where there is one.</param>
/// <param name="TraceId">Correlation id of the request.</param>
/// <param name="Changes">Changed fields with their values before and after.</param>
public sealed record ChangeRecorded(
    string ObjectType,
    string ObjectId,
    EnterpriseId? EnterpriseId,
    long ObjectVersion,
    string UseCase,
    string Actor,
    string ActorName,
    DateTimeOffset OccurredAt,
    string? RemoteAddress,
    string? TraceId,
    IReadOnlyList<FieldChange> Changes) : IIntegrationEvent;

/// <summary>One changed field.</summary>
/// <param name="Field">Property path.</param>
/// <param name="Before">Stored value before, as text; null when absent.</param>
/// <param name="After">Stored value after, as text; null when removed.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

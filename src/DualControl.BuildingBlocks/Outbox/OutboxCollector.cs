using System.Diagnostics;
using System.Text.Json;
using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;

namespace DualControl.BuildingBlocks.Outbox;

/// <summary>The integration events of the running command, until its unit of work writes them to the module's outbox.</summary>
public sealed class OutboxCollector : IOutbox
{
    private readonly List<IIntegrationEvent> _events = [];

    public void Publish(IIntegrationEvent integrationEvent) => _events.Add(integrationEvent);

    public IReadOnlyList<OutboxMessage> Drain(DateTimeOffset now)
    {
        var messages = _events.Select(e => new OutboxMessage
        {
            Id = Ids.New(),
            Type = e.GetType().FullName!,
            Body = JsonSerializer.Serialize(e, e.GetType(), Stored.Json),
            OccurredAt = now,
            TraceParent = Activity.Current?.Id,
        }).ToList();
        _events.Clear();
        return messages;
    }
}

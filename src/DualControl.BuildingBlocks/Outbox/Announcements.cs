using System.Collections.Concurrent;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.BuildingBlocks.Outbox;

/// <summary>Asks whatever <see cref="IAnnounces{TAggregate}"/> there is what the others should know of a changed aggregate.</summary>
public sealed class Announcements(IServiceProvider services)
{
    private static readonly ConcurrentDictionary<Type, Announcer> Announcers = new();

    public void Publish(IAggregateRoot aggregate, IOutbox outbox, DateTimeOffset at) =>
        Announcers.GetOrAdd(aggregate.GetType(), type => (Announcer)Activator.CreateInstance(typeof(Announcer<>).MakeGenericType(type))!).Publish(services, aggregate, outbox, at);

    private abstract class Announcer
    {
        public abstract void Publish(IServiceProvider services, IAggregateRoot aggregate, IOutbox outbox, DateTimeOffset at);
    }

    private sealed class Announcer<T> : Announcer where T : IAggregateRoot
    {
        public override void Publish(IServiceProvider services, IAggregateRoot aggregate, IOutbox outbox, DateTimeOffset at)
        {
            foreach (var announcement in services.GetServices<IAnnounces<T>>().SelectMany(a => a.Of((T)aggregate, at))) outbox.Publish(announcement);
        }
    }
}

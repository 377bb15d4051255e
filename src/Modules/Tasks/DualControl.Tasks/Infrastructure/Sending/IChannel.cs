using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;

namespace DualControl.Tasks.Infrastructure.Sending;

/// <summary>A way out of the program. What it throws is tried again later.</summary>
internal interface IChannel
{
    DeliveryChannel Channel { get; }

    /// <summary>False when the recipient, or the installation, has it switched off.</summary>
    bool IsOpenFor(DeliveryPreferences preferences);

    /// <summary>Sends all of them as one message.</summary>
    Task SendAsync(DeliveryPreferences to, IReadOnlyList<Notification> notifications, CancellationToken ct);
}

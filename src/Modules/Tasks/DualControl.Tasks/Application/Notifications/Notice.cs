using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;
using DualControl.Tasks.Domain.Tasks;

namespace DualControl.Tasks.Application.Notifications;

/// <summary>A notification with its ways out of the program.</summary>
internal sealed record Notice(Notification Notification, IReadOnlyList<Delivery> Deliveries)
{
    public static Notice Of(WaitingTask task, Recipient recipient, NotificationReason reason, NotificationSettings settings, DateTimeOffset at)
    {
        var notification = Notification.Of(task, recipient, reason, at);
        return new Notice(notification, [.. settings.ChannelsOf(recipient.Preferences).Select(channel => Delivery.Of(notification, recipient, channel))]);
    }
}

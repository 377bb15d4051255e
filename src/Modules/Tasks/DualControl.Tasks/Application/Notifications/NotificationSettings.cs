using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;

namespace DualControl.Tasks.Application.Notifications;

/// <summary>配置 What an installation may set under <c>Notifications:</c>.</summary>
/// <param name="EmailIsOn">A mail server is configured.</param>
/// <param name="Webhooks">Where webhooks may lead.</param>
/// <param name="KeptDays">Days after which notifications are removed.</param>
internal sealed record NotificationSettings(bool EmailIsOn, WebhookRules Webhooks, int KeptDays)
{
    /// <summary>The channels that are open to somebody now.</summary>
    public IEnumerable<DeliveryChannel> ChannelsOf(DeliveryPreferences preferences)
    {
        if (EmailIsOn && preferences.Email is not null) yield return DeliveryChannel.Email;
        if (preferences.WebhookUrl is not null) yield return DeliveryChannel.Webhook;
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;
using DualControl.Tasks.Domain.Recipients.Specifications;

namespace DualControl.Tasks.Application.Settings;

/// <summary>通知设置 How the caller wants to be told; all empty, version 0, before the first time.</summary>
[AllowedTo(Roles.Readers | Role.SystemAdministrator | Role.Platform)]
internal sealed record GetNotificationSettings : IQuery<NotificationSettingsView>;

/// <summary>通知设置 How the caller wants to be told.</summary>
/// <param name="Registered">是否接收通知 Notifications are made for the caller: since he first saved settings.</param>
/// <param name="Email">电子邮件 Address; null for none.</param>
/// <param name="EmailIsOn">邮件是否可用 The installation has a mail server.</param>
/// <param name="WebhookUrl">网络回调 Webhook; null for none.</param>
/// <param name="HasWebhookSecret">是否已设密钥 A secret is kept; it is never shown.</param>
/// <param name="DigestHour">汇总时刻 One message a day at this hour of the bureau, 0–23; null for at once.</param>
/// <param name="QuietFrom">免打扰开始 First hour of the bureau in which nothing is sent, 0–23; null for none.</param>
/// <param name="QuietTo">免打扰结束 First hour in which something is sent again.</param>
/// <param name="Undelivered">未送达 Deliveries that were given up.</param>
/// <param name="Version">并发版本 Concurrency version; 0 before the first time.</param>
internal sealed record NotificationSettingsView(
    bool Registered, string? Email, bool EmailIsOn, string? WebhookUrl, bool HasWebhookSecret, int? DigestHour, int? QuietFrom, int? QuietTo, int Undelivered, long Version) : IVersioned;

internal sealed class GetNotificationSettingsHandler(IReadRepository<Recipient> recipients, IReadRepository<Delivery> deliveries, NotificationSettings settings, ICurrentUser user)
    : IQueryHandler<GetNotificationSettings, NotificationSettingsView>
{
    public async Task<Result<NotificationSettingsView>> Handle(GetNotificationSettings query, CancellationToken ct)
    {
        if (await recipients.FirstOrDefaultAsync(new OwnRecipient(user.Caller.Subject), ct) is not { } recipient)
            return new NotificationSettingsView(false, null, settings.EmailIsOn, null, false, null, null, null, 0, 0);
        var p = recipient.Preferences;
        var lost = await deliveries.CountAsync(new GivenUp(recipient.Subject), ct);
        return new NotificationSettingsView(
            true, p.Email, settings.EmailIsOn, p.WebhookUrl, p.WebhookSecret is not null, p.DigestHour, p.QuietFrom, p.QuietTo, lost, recipient.Version);
    }

    private sealed class GivenUp : Specification<Delivery>
    {
        public GivenUp(string subject) => Query.Where(d => d.Recipient == subject && d.State == DeliveryState.GivenUp);
    }
}

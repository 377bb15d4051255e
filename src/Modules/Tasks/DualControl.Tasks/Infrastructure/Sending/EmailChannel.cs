using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;
using MailKit.Net.Smtp;
using MimeKit;

namespace DualControl.Tasks.Infrastructure.Sending;

/// <summary>E-mail by SMTP. MimeKit encodes every header, so no title can add one.</summary>
internal sealed class EmailChannel(SmtpSettings settings) : IChannel
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    public DeliveryChannel Channel => DeliveryChannel.Email;

    public bool IsOpenFor(DeliveryPreferences preferences) => settings.IsOn && preferences.Email is not null;

    public async Task SendAsync(DeliveryPreferences to, IReadOnlyList<Notification> notifications, CancellationToken ct)
    {
        using var message = new MimeMessage();
        message.From.Add(settings.From!);
        message.To.Add(new MailboxAddress("", to.Email!));
        message.Subject = MailText.Subject(notifications.Count);
        message.Body = new TextPart("plain") { Text = MailText.Body(notifications) };
        using var client = new SmtpClient { Timeout = (int)Timeout.TotalMilliseconds };
        await client.ConnectAsync(settings.Host, settings.Port, settings.Security, ct);
        if (settings.User is { Length: > 0 } user) await client.AuthenticateAsync(user, settings.Password ?? "", ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }
}

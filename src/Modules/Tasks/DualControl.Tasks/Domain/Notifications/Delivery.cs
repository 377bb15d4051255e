using DualControl.SharedKernel.Domain;
using DualControl.Tasks.Domain.Recipients;

namespace DualControl.Tasks.Domain.Notifications;

/// <summary>渠道 How a notification leaves the program.</summary>
internal enum DeliveryChannel
{
    /// <summary>电子邮件 E-mail.</summary>
    Email,
    /// <summary>网络回调 Webhook.</summary>
    Webhook,
}

/// <summary>发送状态 What became of a delivery.</summary>
internal enum DeliveryState
{
    /// <summary>待发送 Waits for its time or its next attempt.</summary>
    Pending,
    /// <summary>已发送 Sent.</summary>
    Sent,
    /// <summary>已放弃 Given up after the last attempt.</summary>
    GivenUp,
    /// <summary>已取消 The recipient has switched the channel off meanwhile.</summary>
    Cancelled,
}

/// <summary>发送 A notification on its way by one channel. The sender takes what is due of one recipient together: that is the digest.</summary>
internal sealed class Delivery : AggregateRoot<DeliveryId>, IUntracedRecord
{
    /// <summary>After so many failures it is given up: about nine hours.</summary>
    public const int MaxAttempts = 10;

    private Delivery() { }

    public NotificationId NotificationId { get; private set; }
    public string Recipient { get; private set; } = null!;
    public DeliveryChannel Channel { get; private set; }
    public DeliveryState State { get; private set; }
    public DateTimeOffset NextAttemptAt { get; private set; }
    public int Attempts { get; private set; }
    public string? LastError { get; private set; }

    /// <summary>Which run of which replica sends it now.</summary>
    public Guid? Claim { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    public static Delivery Of(Notification notification, Recipient recipient, DeliveryChannel channel) => new()
    {
        Id = DeliveryId.New(),
        NotificationId = notification.Id,
        Recipient = recipient.Subject,
        Channel = channel,
        State = DeliveryState.Pending,
        NextAttemptAt = recipient.Preferences.TimeFor(notification.CreatedAt),
        CreatedAt = notification.CreatedAt,
    };

    public void Succeed() => (State, Claim, LastError) = (DeliveryState.Sent, null, null);

    public void Cancel() => (State, Claim) = (DeliveryState.Cancelled, null);

    /// <summary>Tried again after 1, 2, 4 … 256 minutes, not in quiet hours; then no more.</summary>
    public void Fail(string reason, DeliveryPreferences preferences, DateTimeOffset at)
    {
        NextAttemptAt = preferences.AfterQuiet(at + TimeSpan.FromMinutes(Math.Pow(2, Attempts)));
        (Attempts, LastError, Claim) = (Attempts + 1, reason.Length > 500 ? reason[..500] : reason, null);
        if (Attempts >= MaxAttempts) State = DeliveryState.GivenUp;
    }
}

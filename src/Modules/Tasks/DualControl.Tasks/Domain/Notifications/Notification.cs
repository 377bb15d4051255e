using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain.Recipients;
using DualControl.Tasks.Domain.Tasks;

namespace DualControl.Tasks.Domain.Notifications;

/// <summary>通知原因 Why somebody is told.</summary>
internal enum NotificationReason
{
    /// <summary>新待办 Something new waits.</summary>
    Opened,
    /// <summary>到期提醒 It falls due soon, or is overdue.</summary>
    Reminder,
}

/// <summary>通知 What one recipient is told of one subject on one day of the bureau: never twice.</summary>
internal sealed class Notification : AggregateRoot<NotificationId>, IUntracedRecord
{
    private Notification() { }

    public string Recipient { get; private set; } = null!;
    public DateOnly Day { get; private set; }
    public NotificationReason Reason { get; private set; }
    public SubjectKind SubjectKind { get; private set; }
    public Guid SubjectId { get; private set; }
    public EnterpriseId? EnterpriseId { get; private set; }
    public TaskKind Step { get; private set; }
    public string TitleZh { get; private set; } = null!;
    public string TitleEn { get; private set; } = null!;
    public string Link { get; private set; } = null!;
    public DateOnly? Due { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    public static Notification Of(WaitingTask task, Recipient recipient, NotificationReason reason, DateTimeOffset at) => new()
    {
        Id = NotificationId.New(),
        Recipient = recipient.Subject,
        Day = BureauCalendar.DayOf(at),
        Reason = reason,
        SubjectKind = task.SubjectKind,
        SubjectId = task.SubjectId,
        EnterpriseId = task.EnterpriseId,
        Step = task.Step,
        TitleZh = task.TitleZh,
        TitleEn = task.TitleEn,
        Link = task.Link,
        Due = task.Due,
        CreatedAt = at,
    };

    /// <summary>Reading again changes nothing.</summary>
    public void Read(DateTimeOffset at) => ReadAt ??= at;
}

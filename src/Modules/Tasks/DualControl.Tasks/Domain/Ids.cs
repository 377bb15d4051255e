using DualControl.SharedKernel.Domain;

namespace DualControl.Tasks.Domain;

/// <summary>事项 What tasks are about; the id is that of the subject itself.</summary>
internal readonly record struct TaskSubjectId(Guid Value) : IId<TaskSubjectId>
{
    public static TaskSubjectId From(Guid value) => new(value);
    public static TaskSubjectId New() => new(Ids.New());
    public static bool TryParse(string? text, out TaskSubjectId id) => Ids.TryParse(text, out id);
}

/// <summary>待办 Something that waits for somebody.</summary>
internal readonly record struct WaitingTaskId(Guid Value) : IId<WaitingTaskId>
{
    public static WaitingTaskId From(Guid value) => new(value);
    public static WaitingTaskId New() => new(Ids.New());
    public static bool TryParse(string? text, out WaitingTaskId id) => Ids.TryParse(text, out id);
}

/// <summary>已办标记 Mark that somebody has done what waits for each of many.</summary>
internal readonly record struct DoneMarkId(Guid Value) : IId<DoneMarkId>
{
    public static DoneMarkId From(Guid value) => new(value);
    public static DoneMarkId New() => new(Ids.New());
    public static bool TryParse(string? text, out DoneMarkId id) => Ids.TryParse(text, out id);
}

/// <summary>接收人 Recipient of notifications.</summary>
internal readonly record struct RecipientId(Guid Value) : IId<RecipientId>
{
    public static RecipientId From(Guid value) => new(value);
    public static RecipientId New() => new(Ids.New());
    public static bool TryParse(string? text, out RecipientId id) => Ids.TryParse(text, out id);
}

/// <summary>通知 Notification.</summary>
internal readonly record struct NotificationId(Guid Value) : IId<NotificationId>
{
    public static NotificationId From(Guid value) => new(value);
    public static NotificationId New() => new(Ids.New());
    public static bool TryParse(string? text, out NotificationId id) => Ids.TryParse(text, out id);
}

/// <summary>发送 Delivery of a notification by one channel.</summary>
internal readonly record struct DeliveryId(Guid Value) : IId<DeliveryId>
{
    public static DeliveryId From(Guid value) => new(value);
    public static DeliveryId New() => new(Ids.New());
    public static bool TryParse(string? text, out DeliveryId id) => Ids.TryParse(text, out id);
}

using DualControl.SharedKernel.Specifications;

namespace DualControl.Tasks.Domain.Notifications.Specifications;

/// <summary>What was said of one subject on one day.</summary>
internal sealed class NotificationsOfSubject : Specification<Notification>
{
    public NotificationsOfSubject(Guid subject, DateOnly day) => Query.Where(n => n.SubjectId == subject && n.Day == day);
}

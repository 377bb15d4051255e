using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.Tasks.Application.Tasks;
using DualControl.Tasks.Domain.Notifications;

namespace DualControl.Tasks.Application.Notifications;

/// <summary>我的通知 What the caller was told since he first saved notification settings, newest first.</summary>
/// <param name="Unread">是否未读 Only what is unread, or only what was read.</param>
[AllowedTo(Roles.Readers | Role.SystemAdministrator | Role.Platform)]
internal sealed record ListMyNotifications(bool? Unread, PageRequest Page) : IQuery<Page<NotificationView>>;

internal sealed class ListMyNotificationsHandler(IReadRepository<Notification> notifications, ICurrentUser user) : IQueryHandler<ListMyNotifications, Page<NotificationView>>
{
    public Task<Result<Page<NotificationView>>> Handle(ListMyNotifications query, CancellationToken ct) =>
        notifications.PageAsync(new Own(user.Caller.Subject, query.Unread), query.Page, ct);

    private sealed class Own : Specification<Notification, NotificationView>
    {
        public Own(string subject, bool? unread)
        {
            Query.Where(n => n.Recipient == subject).Where(n => n.ReadAt == null, unread == true).Where(n => n.ReadAt != null, unread == false)
                .SortBy("createdAt", n => n.CreatedAt).SortedByDefault("-createdAt");
            Query.Select(n => new NotificationView(
                n.Id, n.Reason, n.Step, StepTexts.Of(n.Step).Current, new BilingualText(n.TitleZh, n.TitleEn).Current, n.SubjectKind, n.SubjectId, n.EnterpriseId, n.Link, n.Due,
                n.CreatedAt, n.ReadAt));
        }
    }
}

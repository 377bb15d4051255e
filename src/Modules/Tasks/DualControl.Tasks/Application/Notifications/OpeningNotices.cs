using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Application.Tasks;
using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Notifications.Specifications;
using DualControl.Tasks.Domain.Recipients;
using DualControl.Tasks.Domain.Tasks;

namespace DualControl.Tasks.Application.Notifications;

/// <summary>Tells the recipients whom newly opened tasks of one subject concern, each at most once a day.</summary>
internal sealed class OpeningNotices(
    IReadRepository<Recipient> recipients, IRepository<Notification> notifications, IRepository<Delivery> deliveries, TaskReaders readers, NotificationSettings settings, BureauCalendar calendar)
{
    public async Task TellAsync(IReadOnlyList<WaitingTask> opened, CancellationToken ct)
    {
        var (now, today) = (calendar.Now, calendar.Today);
        var shown = opened.Where(t => t.IsShownOn(today)).ToList();
        if (shown.Count == 0) return;
        var told = (await notifications.ListAsync(new NotificationsOfSubject(shown[0].SubjectId, today), ct)).Select(n => n.Recipient).ToHashSet();
        var roles = shown.Aggregate(0, (bits, t) => bits | t.RoleBits);
        foreach (var recipient in await recipients.ListAsync(new Concerned(roles, shown[0].EnterpriseId), ct))
        {
            if (told.Contains(recipient.Subject)) continue;
            var reader = await readers.OfAsync(recipient.ToCaller(), ct);
            if (reader.FirstAsked(shown, today) is not { } task) continue;
            var notice = Notice.Of(task, recipient, NotificationReason.Opened, settings, now);
            notifications.Add(notice.Notification);
            foreach (var delivery in notice.Deliveries) deliveries.Add(delivery);
        }
    }

    /// <summary>Who holds one of the roles, in the enterprise or at the bureau.</summary>
    private sealed class Concerned : Specification<Recipient>
    {
        public Concerned(int roles, EnterpriseId? enterprise) => Query.Where(r => (r.RoleBits & roles) != 0)
            .Where(r => r.EnterpriseId == null || r.EnterpriseId == enterprise, enterprise is not null);
    }
}

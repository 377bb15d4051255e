using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Domain;
using DualControl.Tasks.Domain.Notifications;

namespace DualControl.Tasks.Application.Notifications;

/// <summary>标为已读 The caller has read a notification of his own; doing so again changes nothing.</summary>
[AllowedTo(Roles.Readers | Role.SystemAdministrator | Role.Platform)]
internal sealed record MarkNotificationRead(NotificationId Id) : ICommand;

internal sealed class MarkNotificationReadHandler(IRepository<Notification> notifications, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<MarkNotificationRead>
{
    public async Task<Result> Handle(MarkNotificationRead command, CancellationToken ct)
    {
        if (await notifications.FirstOrDefaultAsync(new OwnById(user.Caller.Subject, command.Id), ct) is not { } notification) return CommonErrors.NotFound;
        notification.Read(calendar.Now);
        return Result.Success;
    }

    private sealed class OwnById : Specification<Notification>
    {
        public OwnById(string subject, NotificationId id) => Query.Where(n => n.Id == id && n.Recipient == subject);
    }
}

using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Domain.Notifications;
using FluentValidation;

namespace DualControl.Tasks.Application.Notifications;

/// <summary>全部标为已读 The caller has read all his notifications up to an instant.</summary>
/// <param name="UpTo">截止时间 Those made by then, UTC: the newest one that was on the screen.</param>
[AllowedTo(Roles.Readers | Role.SystemAdministrator | Role.Platform)]
internal sealed record MarkNotificationsRead(DateTimeOffset UpTo) : ICommand;

internal sealed class MarkNotificationsReadValidator : AbstractValidator<MarkNotificationsRead>
{
    public MarkNotificationsReadValidator() => RuleFor(c => c.UpTo).NotEmpty();
}

internal sealed class MarkNotificationsReadHandler(IRepository<Notification> notifications, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<MarkNotificationsRead>
{
    public async Task<Result> Handle(MarkNotificationsRead command, CancellationToken ct)
    {
        foreach (var notification in await notifications.ListAsync(new UnreadUpTo(user.Caller.Subject, command.UpTo), ct)) notification.Read(calendar.Now);
        return Result.Success;
    }

    private sealed class UnreadUpTo : Specification<Notification>
    {
        public UnreadUpTo(string subject, DateTimeOffset upTo) => Query.Where(n => n.Recipient == subject && n.ReadAt == null && n.CreatedAt <= upTo);
    }
}

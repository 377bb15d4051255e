using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Domain;
using DualControl.Tasks.Domain.Recipients;
using DualControl.Tasks.Domain.Recipients.Specifications;
using FluentValidation;

namespace DualControl.Tasks.Application.Settings;

/// <summary>通知设置 The caller says how he wants to be told. From the first time on notifications are made for him, as what the token says of him then; in the program always.</summary>
/// <param name="Email">电子邮件 Address, at most 254 characters; null for none.</param>
/// <param name="WebhookUrl">网络回调 https address, at most 500 characters, not in a private network; null for none.</param>
/// <param name="WebhookSecret">密钥 Key of the signature, 16–200 characters; null keeps the present one. Required with the first webhook.</param>
/// <param name="DigestHour">汇总时刻 One message a day at this hour of the bureau, 0–23; null for at once.</param>
/// <param name="QuietFrom">免打扰开始 First hour of the bureau in which nothing is sent, 0–23; null for none.</param>
/// <param name="QuietTo">免打扰结束 First hour in which something is sent again, 0–23; another one.</param>
[AllowedTo(Roles.Readers | Role.SystemAdministrator | Role.Platform)]
internal sealed record SaveNotificationSettings(
    string? Email, string? WebhookUrl, string? WebhookSecret, int? DigestHour, int? QuietFrom, int? QuietTo, long? ExpectedVersion) : ICommand;

internal sealed class SaveNotificationSettingsValidator : AbstractValidator<SaveNotificationSettings>
{
    public SaveNotificationSettingsValidator(NotificationSettings settings)
    {
        RuleFor(c => c.Email).MaximumLength(254);
        RuleFor(c => c.Email).Matches(@"^[^\s@<>,;:""()\[\]\\]+@[^\s@<>,;:""()\[\]\\]+\z").WithMessage(_ => Messages.Render("notification.bad_email"));
        RuleFor(c => c.WebhookUrl).MaximumLength(500);
        RuleFor(c => c.WebhookUrl).Must(url => settings.Webhooks.Allows(url!)).When(c => c.WebhookUrl is { Length: <= 500 }).WithMessage(_ => Messages.Render("notification.bad_webhook"));
        RuleFor(c => c.WebhookSecret).Length(16, 200);
        RuleFor(c => c.DigestHour).InclusiveBetween(0, 23);
        RuleFor(c => c.QuietFrom).InclusiveBetween(0, 23);
        RuleFor(c => c.QuietTo).InclusiveBetween(0, 23);
        RuleFor(c => c.QuietTo).Must((c, to) => c.QuietFrom is null == to is null && (to is null || to != c.QuietFrom)).WithMessage(_ => Messages.Render("notification.bad_quiet_hours"));
    }
}

internal sealed class SaveNotificationSettingsHandler(IRepository<Recipient> recipients, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<SaveNotificationSettings>
{
    public async Task<Result> Handle(SaveNotificationSettings command, CancellationToken ct)
    {
        var recipient = await recipients.FirstOrDefaultAsync(new OwnRecipient(user.Caller.Subject), ct);
        if (command.ExpectedVersion is { } expected && expected != (recipient?.Version ?? 0)) return CommonErrors.Stale;
        var secret = command.WebhookUrl is null ? null : command.WebhookSecret ?? recipient?.Preferences.WebhookSecret;
        if (command.WebhookUrl is not null && secret is null) return TaskErrors.SecretRequired.At("webhookSecret");
        if (recipient is null) recipients.Add(recipient = Recipient.Register(user.Caller, calendar.Now));
        recipient.Remember(user.Caller);
        recipient.Prefer(new DeliveryPreferences(command.Email, command.WebhookUrl, secret, command.DigestHour, command.QuietFrom, command.QuietTo));
        return Result.Success;
    }
}

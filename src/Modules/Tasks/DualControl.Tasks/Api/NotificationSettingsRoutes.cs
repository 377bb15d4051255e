using DualControl.BuildingBlocks.Api;
using DualControl.Tasks.Application.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Tasks.Api;

/// <summary>通知设置 How the caller wants to be told; saving it for the first time, with nothing switched on, begins the notifications in the program.</summary>
internal static class NotificationSettingsRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup("/my/notification-settings").WithTags("通知设置 Notification settings");

        settings.MapGet("/", (UseCases run) => run.Get(new GetNotificationSettings()))
            .For<GetNotificationSettings>("我的通知设置", "How I want to be told").Answers<NotificationSettingsView>();

        settings.MapPut("/", (UseCases run, NotificationSettingsBody body) => run.Do(
                new SaveNotificationSettings(body.Email, body.WebhookUrl, body.WebhookSecret, body.DigestHour, body.QuietFrom, body.QuietTo, run.IfMatch), new GetNotificationSettings()))
            .For<SaveNotificationSettings>("保存通知设置", "Save how I want to be told").RequiresIfMatch().Answers<NotificationSettingsView>();
    }
}

/// <summary>通知设置 How the caller wants to be told; whatever is null is off.</summary>
/// <param name="Email">电子邮件 Address, at most 254 characters; null for none.</param>
/// <param name="WebhookUrl">网络回调 https address, at most 500 characters, not in a private network; null for none.</param>
/// <param name="WebhookSecret">密钥 Key of the signature, 16–200 characters; null keeps the present one. Required with the first webhook.</param>
/// <param name="DigestHour">汇总时刻 One message a day at this hour of the bureau, 0–23; null for at once.</param>
/// <param name="QuietFrom">免打扰开始 First hour of the bureau in which nothing is sent, 0–23; null for none.</param>
/// <param name="QuietTo">免打扰结束 First hour in which something is sent again, 0–23; another one.</param>
internal sealed record NotificationSettingsBody(string? Email, string? WebhookUrl, string? WebhookSecret, int? DigestHour, int? QuietFrom, int? QuietTo);

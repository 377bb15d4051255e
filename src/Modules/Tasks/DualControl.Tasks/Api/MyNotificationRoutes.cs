using DualControl.BuildingBlocks.Api;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Tasks.Api;

/// <summary>我的通知 What the caller was told: new tasks, and reminders 7, 3 and 1 days before the due day and daily after it; of one subject once a day.</summary>
internal static class MyNotificationRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var notifications = api.MapGroup("/my/notifications").WithTags("我的通知 My notifications");

        notifications.MapGet("/", (UseCases run, bool? unread, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListMyNotifications(unread, run.Page(limit, cursor, sort, count))))
            .For<ListMyNotifications>("我的通知", "What I was told").Lists<NotificationView>();

        notifications.MapPost("/{id}/read", (UseCases run, NotificationId id) => run.Do(new MarkNotificationRead(id)))
            .For<MarkNotificationRead>("标为已读", "Mark a notification read").AnswersNothing();

        notifications.MapPost("/read", (UseCases run, MarkNotificationsRead body) => run.Do(body))
            .For<MarkNotificationsRead>("全部标为已读", "Mark all up to an instant read").AnswersNothing();
    }
}

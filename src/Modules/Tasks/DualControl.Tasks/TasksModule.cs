using DualControl.BuildingBlocks.Modules;
using DualControl.Tasks.Api;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Application.Tasks;
using DualControl.Tasks.Infrastructure;
using DualControl.Tasks.Infrastructure.Sending;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DualControl.Tasks;

/// <summary>待办与通知 What waits for whom across the modules, reminders and notifications.</summary>
public sealed class TasksModule : IModule
{
    public string Name => "Tasks";
    public string Schema => "task";
    public Type DbContextType => typeof(TasksDbContext);

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        var smtp = SmtpSettings.Read(configuration);
        var keptDays = configuration.GetValue("Notifications:KeptDays", 180);
        if (keptDays is < 30 or > 3650) throw new InvalidOperationException($"Notifications:KeptDays '{keptDays}' must be 30–3650.");
        services.AddSingleton(smtp);
        services.AddSingleton(s => new NotificationSettings(smtp.IsOn,
            new WebhookRules(configuration.GetValue("Notifications:Webhook:AllowPrivate", false), s.GetService<IHostEnvironment>()?.IsDevelopment() ?? false), keptDays));
        services.AddScoped<TaskReaders>();
        services.AddScoped<OpeningNotices>();
        services.AddSingleton<IChannel, EmailChannel>();
        services.AddSingleton<IChannel, WebhookChannel>();
        services.AddSingleton<ReminderRun>();
        services.AddSingleton<DeliveryRun>();
        services.AddHostedService<NotificationClock>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        MyTaskRoutes.Map(api);
        MyNotificationRoutes.Map(api);
        NotificationSettingsRoutes.Map(api);
    }
}

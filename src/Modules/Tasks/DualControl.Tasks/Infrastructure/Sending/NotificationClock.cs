using DualControl.SharedKernel.Time;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DualControl.Tasks.Infrastructure.Sending;

/// <summary>Looks twice a minute for what is to be sent, and once an hour for what is to be recalled: so a day's reminders come within an hour of its beginning.</summary>
internal sealed class NotificationClock(ReminderRun reminders, DeliveryRun deliveries, TimeProvider clock, BureauCalendar calendar, ILogger<NotificationClock> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ReminderInterval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (remindAt, cleaned) = (DateTimeOffset.MinValue, DateOnly.MinValue);
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (calendar.Now >= remindAt)
                {
                    await reminders.RunAsync(stoppingToken);
                    if (cleaned != calendar.Today) await reminders.CleanAsync(stoppingToken);
                    (remindAt, cleaned) = (calendar.Now + ReminderInterval, calendar.Today);
                }
                await deliveries.RunAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "Notifications failed; trying again in {Seconds} s", Interval.TotalSeconds);
            }
        }
    }
}

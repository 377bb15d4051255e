using DualControl.BuildingBlocks.Time;
using DualControl.SharedKernel.Time;
using Microsoft.Extensions.Logging;

namespace DualControl.Tasks.Infrastructure.Sending;

/// <summary>Looks twice a minute for what is to be sent, and once an hour for what is to be recalled: so a day's reminders come within an hour of its beginning.</summary>
internal sealed class NotificationClock(ReminderRun reminders, DeliveryRun deliveries, TimeProvider clock, BureauCalendar calendar, ILogger<NotificationClock> log)
    : PeriodicWork(TimeSpan.FromSeconds(30), clock, log)
{
    private static readonly TimeSpan ReminderInterval = TimeSpan.FromHours(1);
    private DateTimeOffset _remindAt = DateTimeOffset.MinValue;
    private DateOnly _cleaned = DateOnly.MinValue;

    protected override async Task RunAsync(CancellationToken ct)
    {
        if (calendar.Now >= _remindAt)
        {
            await reminders.RunAsync(ct);
            if (_cleaned != calendar.Today) await reminders.CleanAsync(ct);
            (_remindAt, _cleaned) = (calendar.Now + ReminderInterval, calendar.Today);
        }
        await deliveries.RunAsync(ct);
    }
}

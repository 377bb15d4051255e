using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Application.Tasks;
using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;
using DualControl.Tasks.Domain.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Tasks.Infrastructure.Sending;

/// <summary>
/// The daily reminder: what falls due in 7, 3 or 1 days or is overdue, and what is shown from today on. Safe to run again and on several replicas: who was told of a subject
/// today is not told again, and the database has a unique index for it.
/// </summary>
internal sealed class ReminderRun(IServiceScopeFactory scopes, BureauCalendar calendar)
{
    /// <summary>How many notifications were made.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        List<string> subjects;
        await using (var scope = Open()) subjects = await ContextOf(scope).Set<Recipient>().OrderBy(r => r.Subject).Select(r => r.Subject).ToListAsync(ct);
        var made = 0;
        foreach (var subject in subjects)
        {
            try
            {
                made += await RemindAsync(subject, ct);
            }
            catch (DbUpdateException)
            {
                // Another replica was faster for this recipient; what it did not write is written now.
                made += await RemindAsync(subject, ct);
            }
        }
        return made;
    }

    /// <summary>Removes what is older than the days it is kept.</summary>
    public async Task CleanAsync(CancellationToken ct)
    {
        await using var scope = Open();
        var before = calendar.Now.AddDays(-scope.ServiceProvider.GetRequiredService<NotificationSettings>().KeptDays);
        await ContextOf(scope).Set<Delivery>().Where(d => d.CreatedAt < before).ExecuteDeleteAsync(ct);
        await ContextOf(scope).Set<Notification>().Where(n => n.CreatedAt < before).ExecuteDeleteAsync(ct);
    }

    private async Task<int> RemindAsync(string subject, CancellationToken ct)
    {
        await using var scope = Open();
        var (context, now, today) = (ContextOf(scope), calendar.Now, calendar.Today);
        if (await context.Set<Recipient>().FirstOrDefaultAsync(r => r.Subject == subject, ct) is not { } recipient) return 0;
        var reader = await scope.ServiceProvider.GetRequiredService<TaskReaders>().OfAsync(recipient.ToCaller(), ct);
        var days = ReminderDays.Before.Select(d => today.AddDays(d)).ToList();
        var tasks = await context.Set<WaitingTask>().AsNoTracking().Where(reader.IsAskedOn(today))
            .Where(t => t.DueOrder < today || days.Contains(t.DueOrder) || t.ShownFrom == today).OrderBy(t => t.DueOrder).ToListAsync(ct);
        var told = (await context.Set<Notification>().Where(n => n.Recipient == subject && n.Day == today).Select(n => n.SubjectId).ToListAsync(ct)).ToHashSet();
        var settings = scope.ServiceProvider.GetRequiredService<NotificationSettings>();
        var made = 0;
        foreach (var task in tasks.Where(t => told.Add(t.SubjectId)))
        {
            var notice = Notice.Of(task, recipient, ReminderDays.IsOn(today, task.Due) ? NotificationReason.Reminder : NotificationReason.Opened, settings, now);
            context.Add(notice.Notification);
            context.AddRange(notice.Deliveries);
            made++;
        }
        await context.SaveChangesAsync(ct);
        return made;
    }

    private AsyncServiceScope Open()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().UseSystem();
        return scope;
    }

    private static TasksDbContext ContextOf(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<TasksDbContext>();
}

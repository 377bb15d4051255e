using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Domain.Notifications;
using DualControl.Tasks.Domain.Recipients;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DualControl.Tasks.Infrastructure.Sending;

/// <summary>
/// Sends what is due. All that is due of one recipient by one channel is claimed in one statement and sent as one message, so several replicas may run at once; a claim that
/// was never finished is free again after a while, and then the message may come twice.
/// </summary>
internal sealed class DeliveryRun(IServiceScopeFactory scopes, IEnumerable<IChannel> channels, BureauCalendar calendar, ILogger<DeliveryRun> log)
{
    private const int RecipientsAtOnce = 200;
    private static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(5);

    /// <summary>How many messages were sent.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().UseSystem();
        var context = scope.ServiceProvider.GetRequiredService<TasksDbContext>();
        var now = calendar.Now;
        var due = await context.Set<Delivery>().AsNoTracking().Where(d => d.State == DeliveryState.Pending && d.NextAttemptAt <= now)
            .Select(d => new { d.Recipient, d.Channel }).Distinct().OrderBy(g => g.Recipient).ThenBy(g => g.Channel).Take(RecipientsAtOnce).ToListAsync(ct);
        var sent = 0;
        foreach (var group in due)
        {
            context.ChangeTracker.Clear();
            if (await SendAsync(context, group.Recipient, channels.Single(c => c.Channel == group.Channel), ct)) sent++;
        }
        return sent;
    }

    private async Task<bool> SendAsync(TasksDbContext context, string subject, IChannel channel, CancellationToken ct)
    {
        var (claim, now, way) = ((Guid?)Ids.New(), calendar.Now, channel.Channel);
        var until = now + ClaimLasts;
        if (await context.Set<Delivery>().Where(d => d.Recipient == subject && d.Channel == way && d.State == DeliveryState.Pending && d.NextAttemptAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Claim, claim).SetProperty(d => d.NextAttemptAt, until), ct) == 0) return false;
        var claimed = await context.Set<Delivery>().Where(d => d.Claim == claim).ToListAsync(ct);
        var preferences = (await context.Set<Recipient>().AsNoTracking().FirstOrDefaultAsync(r => r.Subject == subject, ct))?.Preferences;
        var sent = false;
        if (preferences is null || !channel.IsOpenFor(preferences)) claimed.ForEach(d => d.Cancel());
        else sent = await TrySendAsync(context, channel, preferences, claimed, ct);
        await context.SaveChangesAsync(ct);
        return sent;
    }

    private async Task<bool> TrySendAsync(TasksDbContext context, IChannel channel, DeliveryPreferences preferences, List<Delivery> claimed, CancellationToken ct)
    {
        var ids = claimed.ConvertAll(d => d.NotificationId);
        var notifications = await context.Set<Notification>().AsNoTracking().Where(n => ids.Contains(n.Id)).OrderBy(n => n.CreatedAt).ToListAsync(ct);
        try
        {
            await channel.SendAsync(preferences, notifications, ct);
            claimed.ForEach(d => d.Succeed());
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            claimed.ForEach(d => d.Fail(e.Message, preferences, calendar.Now));
            if (claimed.Any(d => d.State == DeliveryState.GivenUp)) log.LogError(e, "{Channel} to {Recipient} given up after {Attempts} attempts", channel.Channel, claimed[0].Recipient, Delivery.MaxAttempts);
            else log.LogWarning(e, "{Channel} to {Recipient} failed; trying again later", channel.Channel, claimed[0].Recipient);
            return false;
        }
    }
}

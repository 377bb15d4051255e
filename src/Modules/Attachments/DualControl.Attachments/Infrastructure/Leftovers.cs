using DualControl.Attachments.Domain;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DualControl.Attachments.Infrastructure;

/// <summary>
/// Once an hour removes attachments that no record has named in time, and contents without an attachment. Harmless on several replicas, and against an upload of the same
/// content at the same moment: bringing a content makes it young again, and the store removes only what is still old (see docs/adr/0009).
/// </summary>
internal sealed class Leftovers(IServiceScopeFactory scopes, IContentStore store, FileSettings settings, TimeProvider clock, ILogger<Leftovers> log)
    : PeriodicWork(TimeSpan.FromHours(1), clock, log)
{
    private const int Batch = 500;
    /// <summary>Cleans once.</summary>
    public async Task CleanAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var attachments = scope.ServiceProvider.GetRequiredService<AttachmentsDbContext>().Set<Attachment>().IgnoreQueryFilters();
        var before = Clock.GetUtcNow() - TimeSpan.FromHours(settings.UnclaimedHours);
        await attachments.Where(a => a.ClaimedAt == null && a.CreatedAt < before).ExecuteDeleteAsync(ct);
        var old = new List<string>(Batch);
        await foreach (var sha256 in store.BroughtBeforeAsync(before, ct))
        {
            old.Add(sha256);
            if (old.Count == Batch) await RemoveUnnamedAsync(attachments, old, before, ct);
        }
        await RemoveUnnamedAsync(attachments, old, before, ct);
    }

    protected override Task RunAsync(CancellationToken ct) => CleanAsync(ct);

    private async Task RemoveUnnamedAsync(IQueryable<Attachment> attachments, List<string> contents, DateTimeOffset before, CancellationToken ct)
    {
        var named = await attachments.Where(a => contents.Contains(a.Sha256)).Select(a => a.Sha256).Distinct().ToListAsync(ct);
        foreach (var sha256 in contents.Except(named)) await store.RemoveAsync(sha256, before, ct);
        contents.Clear();
    }
}

using System.Globalization;
using DualControl.Archives.Application.Trail;
using DualControl.Archives.Domain.Trail;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Archives.Infrastructure;

/// <summary>Reads the trail in log order: the leaf index is unique and only grows, so it is cursor and sort key in one.</summary>
internal sealed class AuditTrail(ArchivesDbContext context) : IAuditTrail
{
    private const string Oldest = "leafIndex";
    private const string Newest = "-leafIndex";

    public void Add(AuditEntry entry) => context.Add(entry);

    public async Task<Result<Page<AuditEntryView>>> PageAsync(ListAuditTrail filter, CancellationToken ct)
    {
        var page = filter.Page;
        var sort = page.Sort ?? Newest;
        if (sort is not (Oldest or Newest)) return CommonErrors.BadSort.With(sort, Oldest).At("sort");
        var matching = Matching(filter);
        var wanted = matching;
        if (page.Cursor is not null)
        {
            if (!long.TryParse(page.Cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var last))
                return CommonErrors.BadCursor.At("cursor");
            wanted = sort == Newest ? wanted.Where(e => e.LeafIndex < last) : wanted.Where(e => e.LeafIndex > last);
        }
        var ordered = sort == Newest ? wanted.OrderByDescending(e => e.LeafIndex) : wanted.OrderBy(e => e.LeafIndex);
        var rows = await ordered.Take(page.Limit + 1)
            .Join(context.Set<LogContent>(), e => e.LeafIndex, c => c.LeafIndex, (entry, content) => new { entry, content.Bytes })
            .ToListAsync(ct);
        // A join promises no order.
        var shown = (sort == Newest ? rows.OrderByDescending(r => r.entry.LeafIndex) : rows.OrderBy(r => r.entry.LeafIndex)).Take(page.Limit)
            .Select(r => Show(r.entry, AuditDocument.Read(r.Bytes))).ToList();
        var next = rows.Count > page.Limit ? shown[^1].LeafIndex.ToString(CultureInfo.InvariantCulture) : null;
        return new Page<AuditEntryView>(shown, next, page.Count ? await matching.LongCountAsync(ct) : null);
    }

    public async Task<long?> LeafIndexOfAsync(AuditEntryId id, CancellationToken ct) =>
        await context.Set<AuditEntry>().Where(e => e.Id == id).Select(e => (long?)e.LeafIndex).SingleOrDefaultAsync(ct);

    private IQueryable<AuditEntry> Matching(ListAuditTrail filter)
    {
        var entries = context.Set<AuditEntry>().AsNoTracking();
        if (!string.IsNullOrEmpty(filter.ObjectType)) entries = entries.Where(e => e.ObjectType == filter.ObjectType);
        if (!string.IsNullOrEmpty(filter.ObjectId)) entries = entries.Where(e => e.ObjectId == filter.ObjectId);
        if (filter.EnterpriseId is { } enterprise) entries = entries.Where(e => e.EnterpriseId == enterprise);
        if (!string.IsNullOrEmpty(filter.Actor)) entries = entries.Where(e => e.Actor == filter.Actor);
        if (filter.From is { } from)
        {
            var start = BureauCalendar.StartOf(from);
            entries = entries.Where(e => e.OccurredAt >= start);
        }
        if (filter.To is { } to)
        {
            var end = BureauCalendar.StartOf(to.AddDays(1));
            entries = entries.Where(e => e.OccurredAt < end);
        }
        return entries;
    }

    /// <summary>All but the index comes from what was logged, not from the columns that only serve the search.</summary>
    private static AuditEntryView Show(AuditEntry entry, AuditDocument logged) => new(
        entry.Id, entry.LeafIndex, logged.ObjectType, logged.ObjectId, logged.EnterpriseId is { } id ? new EnterpriseId(id) : null, logged.ObjectVersion,
        logged.UseCase, logged.Actor, logged.ActorName, DateTimeOffset.Parse(logged.OccurredAt, CultureInfo.InvariantCulture), logged.RemoteAddress,
        logged.TraceId, logged.Changes);
}

using DualControl.HiddenDangers.Application.Figures;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace DualControl.HiddenDangers.Infrastructure;

internal sealed class DangerStatistics(HiddenDangersDbContext context) : IDangerStatistics
{
    public async Task<DangerFigures> FiguresAsync(EnterpriseId enterprise, Month month, DateOnly today, CancellationToken ct)
    {
        var (start, end, first, last) = (month.Start, month.End, month.FirstDay, month.LastDay);
        var overdueBefore = last < today ? last.AddDays(1) : today;
        var dangers = context.Set<HiddenDanger>().AsNoTracking().Where(d => d.EnterpriseId == enterprise);
        var registered = dangers.Where(d => d.RegisteredAt >= start && d.RegisteredAt < end && d.State != DangerState.Voided);
        var inspections = context.Set<Inspection>().AsNoTracking().Where(i => i.EnterpriseId == enterprise && i.PlannedFor >= first && i.PlannedFor <= last);
        return new DangerFigures(
            enterprise,
            await context.Set<InspectionChecklist>().CountAsync(c => c.EnterpriseId == enterprise && c.IsCurrent, ct),
            await inspections.CountAsync(ct),
            await inspections.CountAsync(i => i.SubmittedAt != null, ct),
            await dangers.CountAsync(d => d.DiscoveredAt < end && d.State != DangerState.Voided && (d.RegisteredAt == null || d.RegisteredAt >= end), ct),
            await registered.CountAsync(d => d.Level == DangerLevel.General, ct),
            await registered.CountAsync(d => d.Level == DangerLevel.Major, ct),
            await registered.CountAsync(d => d.State == DangerState.Accepted || d.State == DangerState.WrittenOff, ct),
            await dangers.CountAsync(d => d.Deadline < overdueBefore && d.State != DangerState.WrittenOff && d.State != DangerState.Voided, ct),
            await dangers.CountAsync(d => d.WrittenOffAt >= start && d.WrittenOffAt < end, ct));
    }

    public async Task<IReadOnlyList<DangerResponsibility>> ResponsibilitiesAsync(EnterpriseId enterprise, CancellationToken ct)
    {
        var dangers = (await context.Set<HiddenDanger>().AsNoTracking()
            .Where(d => d.EnterpriseId == enterprise && d.ResponsiblePostId != null && d.State != DangerState.WrittenOff && d.State != DangerState.Voided)
            .GroupBy(d => d.ResponsiblePostId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)).ToDictionary(g => g.Key!.Value, g => g.Count);
        // One list of items for each department.
        var items = (await context.Set<InspectionChecklist>().AsNoTracking().Where(c => c.EnterpriseId == enterprise && c.IsCurrent).Select(c => c.Items).ToListAsync(ct))
            .SelectMany(i => i).CountBy(i => i.InspectingPostId).ToDictionary();
        return [.. dangers.Keys.Union(items.Keys).Select(post => new DangerResponsibility(post, dangers.GetValueOrDefault(post), items.GetValueOrDefault(post)))];
    }

    public async Task<IReadOnlyList<DangerStateCount>> StatesAsync(CancellationToken ct) =>
        [.. (await context.Set<HiddenDanger>().AsNoTracking().GroupBy(d => new { d.EnterpriseId, d.State, d.Level })
            .Select(g => new { g.Key.EnterpriseId, g.Key.State, g.Key.Level, Count = g.Count() }).ToListAsync(ct))
            .Select(g => new DangerStateCount(g.EnterpriseId, g.State, g.Level, g.Count))];
}

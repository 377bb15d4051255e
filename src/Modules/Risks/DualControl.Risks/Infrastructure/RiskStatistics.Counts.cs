using DualControl.Risks.Application;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Ledger;
using DualControl.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Risks.Infrastructure;

/// <content>Counts over several enterprises, from the ledger.</content>
internal sealed partial class RiskStatistics
{
    public async Task<IReadOnlyDictionary<RiskUnitId, int>> IdentifiedCellsAsync(IReadOnlyCollection<RiskUnitId> units, CancellationToken ct) =>
        await NotVoided.Where(f => units.Contains(f.RiskUnitId)).Select(f => new { f.RiskUnitId, f.Element, f.OperatingState, f.Tense }).Distinct()
            .GroupBy(f => f.RiskUnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    public async Task<IReadOnlyList<FactorCount>> CountsAsync(IReadOnlyCollection<EnterpriseId>? enterprises, CancellationToken ct) =>
        [.. (await Lines(enterprises).Where(l => l.Until == null).GroupBy(l => new { l.Level, l.Element, l.AccidentType })
            .Select(g => new { g.Key.Level, g.Key.Element, g.Key.AccidentType, Count = g.Count() }).ToListAsync(ct))
            .Select(c => new FactorCount(c.Level, c.Element, c.AccidentType, c.Count))];

    public Task<int> OverdueAsync(IReadOnlyCollection<EnterpriseId>? enterprises, DateOnly day, CancellationToken ct) =>
        Lines(enterprises).CountAsync(l => l.Until == null && l.ReassessmentDue < day, ct);

    public async Task<IReadOnlyDictionary<RiskLevel, int>> StandingAsync(IReadOnlyCollection<EnterpriseId>? enterprises, DateTimeOffset at, CancellationToken ct) =>
        await Lines(enterprises).Where(l => l.Since < at && (l.Until == null || l.Until >= at)).GroupBy(l => l.Level).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    private IQueryable<LedgerEntry> Lines(IReadOnlyCollection<EnterpriseId>? enterprises)
    {
        var lines = context.Set<LedgerEntry>().AsNoTracking();
        return enterprises is null ? lines : lines.Where(l => enterprises.Contains(l.EnterpriseId));
    }
}

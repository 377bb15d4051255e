using DualControl.Risks.Application;
using DualControl.Risks.Application.Campaigns;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Risks.Infrastructure;

internal sealed class CampaignFigures(RisksDbContext context, IRiskStatistics statistics) : ICampaignFigures
{
    public async Task<IReadOnlyDictionary<RiskUnitId, int>> FilledCellsAsync(IReadOnlyCollection<RiskUnitId> units, CancellationToken ct)
    {
        // A cell is identified or considered, never both: a factor takes its cell out of those considered.
        var identified = await statistics.IdentifiedCellsAsync(units, ct);
        var considered = await context.Set<RiskUnit>().AsNoTracking().Where(u => units.Contains(u.Id)).Select(u => new { u.Id, u.ConsideredCount }).ToListAsync(ct);
        return considered.ToDictionary(u => u.Id, u => u.ConsideredCount + identified.GetValueOrDefault(u.Id));
    }

    public async Task<IReadOnlyDictionary<RiskUnitId, int>> FactorsDraftedAsync(IReadOnlyCollection<RiskUnitId> units, DateTimeOffset from, DateTimeOffset? until, CancellationToken ct) =>
        await context.Set<RiskFactor>().AsNoTracking()
            .Where(f => units.Contains(f.RiskUnitId) && f.State != RiskFactorState.Voided && f.CreatedAt >= from && (until == null || f.CreatedAt <= until))
            .GroupBy(f => f.RiskUnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}

using DualControl.Risks.Application;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskPublications;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Risks.Infrastructure;

internal sealed partial class RiskStatistics(RisksDbContext context) : IRiskStatistics
{
    /// <summary>What identifies a cell: factors on their way among them.</summary>
    private IQueryable<RiskFactor> NotVoided => context.Set<RiskFactor>().AsNoTracking().Where(f => f.State != RiskFactorState.Voided);

    private IQueryable<RiskFactor> InForce => context.Set<RiskFactor>().AsNoTracking().Where(f => f.Level != null);

    public async Task<IReadOnlyDictionary<RiskUnitId, UnitLevel>> LevelsAsync(IReadOnlyCollection<RiskUnitId> units, CancellationToken ct)
    {
        var rows = await InForce.Where(f => units.Contains(f.RiskUnitId))
            .GroupBy(f => f.RiskUnitId).Select(g => new { g.Key, Level = g.Max(f => f.Level), Count = g.Count() }).ToListAsync(ct);
        return rows.ToDictionary(r => r.Key, r => new UnitLevel(r.Level!.Value, r.Count));
    }

    public async Task<IReadOnlyList<PointLevel>> PointsAsync(RiskUnitId unit, CancellationToken ct)
    {
        var rows = await InForce.Where(f => f.RiskUnitId == unit)
            .GroupBy(f => f.Point).Select(g => new { Point = g.Key, Level = g.Max(f => f.Level), Count = g.Count() }).OrderByDescending(p => p.Level).ThenBy(p => p.Point).ToListAsync(ct);
        return [.. rows.Select(r => new PointLevel(r.Point, r.Level!.Value, r.Count))];
    }

    public async Task<IReadOnlyList<RiskResponsibility>> ResponsibilitiesAsync(EnterpriseId enterprise, CancellationToken ct)
    {
        var units = await context.Set<RiskUnit>().AsNoTracking().Where(u => u.EnterpriseId == enterprise && !u.IsRetired)
            .GroupBy(u => u.ResponsiblePostId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var factors = await InForce.Where(f => f.EnterpriseId == enterprise)
            .GroupBy(f => f.ResponsiblePostId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. units.Keys.Union(factors.Keys).Select(post => new RiskResponsibility(post, units.GetValueOrDefault(post), factors.GetValueOrDefault(post)))];
    }

    public async Task<IReadOnlyList<RiskFigures>> FiguresAsync(EnterpriseId? enterprise, CancellationToken ct)
    {
        var units = await context.Set<RiskUnit>().AsNoTracking().Where(u => !u.IsRetired && (enterprise == null || u.EnterpriseId == enterprise))
            .GroupBy(u => u.EnterpriseId).Select(g => new { g.Key, Units = g.Count(), Considered = g.Sum(u => u.ConsideredCount) }).ToListAsync(ct);
        var factors = InForce.Where(f => enterprise == null || f.EnterpriseId == enterprise);
        var factorLevels = (await factors.GroupBy(f => new { f.EnterpriseId, f.Level }).Select(g => new { g.Key.EnterpriseId, g.Key.Level, Count = g.Count() }).ToListAsync(ct))
            .ToDictionary(g => (g.EnterpriseId, g.Level!.Value), g => g.Count);
        var unitLevels = (await factors.GroupBy(f => new { f.EnterpriseId, f.RiskUnitId }).Select(g => new { g.Key.EnterpriseId, Level = g.Max(f => f.Level) })
            .GroupBy(u => new { u.EnterpriseId, u.Level }).Select(g => new { g.Key.EnterpriseId, g.Key.Level, Count = g.Count() }).ToListAsync(ct))
            .ToDictionary(g => (g.EnterpriseId, g.Level!.Value), g => g.Count);
        var points = await factors.GroupBy(f => new { f.EnterpriseId, f.RiskUnitId, f.Point }).Select(g => g.Key.EnterpriseId)
            .GroupBy(e => e).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var cells = await NotVoided.Where(f => enterprise == null || f.EnterpriseId == enterprise).GroupBy(f => new { f.EnterpriseId, f.RiskUnitId, f.Element, f.OperatingState, f.Tense })
            .Select(g => g.Key.EnterpriseId).GroupBy(e => e).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var publications = context.Set<RiskPublication>().AsNoTracking().Where(p => enterprise == null || p.EnterpriseId == enterprise);
        var published = await factors.Where(f => publications.Any(p => p.EnterpriseId == f.EnterpriseId && p.PublishedAt >= f.InForceSince))
            .GroupBy(f => f.EnterpriseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var latest = await publications.GroupBy(p => p.EnterpriseId).Select(g => new { g.Key, At = g.Max(p => p.PublishedAt) }).ToDictionaryAsync(g => g.Key, g => BureauCalendar.DayOf(g.At), ct);

        return [.. units.Select(u =>
        {
            int Factors(RiskLevel level) => factorLevels.GetValueOrDefault((u.Key, level));
            int Units(RiskLevel level) => unitLevels.GetValueOrDefault((u.Key, level));
            var levels = Enum.GetValues<RiskLevel>();
            return new RiskFigures(
                u.Key, u.Units, u.Units - levels.Sum(Units), Units(RiskLevel.Major), Units(RiskLevel.Significant), Units(RiskLevel.General), Units(RiskLevel.Low),
                points.GetValueOrDefault(u.Key),
                levels.Sum(Factors), Factors(RiskLevel.Major), Factors(RiskLevel.Significant), Factors(RiskLevel.General), Factors(RiskLevel.Low),
                cells.GetValueOrDefault(u.Key) + u.Considered, u.Units * GridCell.All.Count,
                published.GetValueOrDefault(u.Key), latest.TryGetValue(u.Key, out var day) ? day : null);
        })];
    }
}

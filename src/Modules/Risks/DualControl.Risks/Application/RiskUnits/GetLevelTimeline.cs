using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>等级时段 A time through which a unit had one level.</summary>
/// <param name="Since">起 From this instant, UTC.</param>
/// <param name="Until">止 Until this instant; null while it lasts.</param>
/// <param name="Level">等级 Its level; null (grey) without a factor in force.</param>
/// <param name="Colour">颜色 Hex colour; show the level's name beside it.</param>
/// <param name="Factors">风险因素数 Factors in force at its beginning.</param>
internal sealed record LevelPeriod(DateTimeOffset Since, DateTimeOffset? Until, RiskLevel? Level, string Colour, int Factors);

/// <summary>等级沿革 How the level of a unit came about.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Periods">时段 Periods, oldest first, from its first factor in force on.</param>
internal sealed record LevelTimelineView(RiskUnitId RiskUnitId, IReadOnlyList<LevelPeriod> Periods);

/// <summary>单元等级沿革 The level of a unit through time, from the ledger.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetLevelTimeline(RiskUnitId Id) : IQuery<LevelTimelineView>;

internal sealed class GetLevelTimelineHandler(IReadRepository<RiskUnit> units, IReadRepository<LedgerEntry> ledger) : IQueryHandler<GetLevelTimeline, LevelTimelineView>
{
    public async Task<Result<LevelTimelineView>> Handle(GetLevelTimeline query, CancellationToken ct)
    {
        if (!await units.AnyAsync(new RiskUnitById(query.Id), ct)) return CommonErrors.NotFound;
        return new LevelTimelineView(query.Id, PeriodsOf(await ledger.ListAsync(new LevelSpans(query.Id), ct)));
    }

    /// <summary>One walk through the beginnings and ends of the lines, counting what stands at each level.</summary>
    internal static IReadOnlyList<LevelPeriod> PeriodsOf(IReadOnlyList<LevelSpan> spans)
    {
        var changes = spans.Select(s => (At: s.Since, s.Level, By: 1)).Concat(spans.Where(s => s.Until is not null).Select(s => (At: s.Until!.Value, s.Level, By: -1)))
            .GroupBy(c => c.At).OrderBy(g => g.Key);
        var standing = new int[Enum.GetValues<RiskLevel>().Length];
        var periods = new List<LevelPeriod>();
        foreach (var instant in changes)
        {
            foreach (var (_, level, by) in instant) standing[(int)level] += by;
            var highest = Array.FindLastIndex(standing, n => n > 0);
            RiskLevel? now = highest < 0 ? null : (RiskLevel)highest;
            if (periods.Count > 0 && periods[^1].Level == now) continue;
            if (periods.Count > 0) periods[^1] = periods[^1] with { Until = instant.Key };
            periods.Add(new LevelPeriod(instant.Key, null, now, LevelColours.HexOf(now), standing.Sum()));
        }
        return periods;
    }

    private sealed class LevelSpans : Specification<LedgerEntry, LevelSpan>
    {
        public LevelSpans(RiskUnitId unit)
        {
            Query.Where(l => l.RiskUnitId == unit);
            Query.Select(l => new LevelSpan(l.Level, l.Since, l.Until));
        }
    }
}

/// <summary>How long a line of some level stood.</summary>
internal sealed record LevelSpan(RiskLevel Level, DateTimeOffset Since, DateTimeOffset? Until);

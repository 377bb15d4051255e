using DualControl.Risks.Application.Ledger;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Ledger;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.NoticeBoards;

/// <summary>From when to when a version of a factor stood in a unit's lines.</summary>
internal sealed record LineSpan(RiskFactorId Factor, int Version, RiskUnitId Unit, DateTimeOffset Since, DateTimeOffset? Until)
{
    /// <summary>
    /// When the lines came to say what they say now: the latest instant at which a version of a factor came in, or went for good. A new day of re-assessment begins a line, too,
    /// but changes nothing that is shown.
    /// </summary>
    public static DateTimeOffset? LatestChange(IEnumerable<LineSpan> spans) =>
        spans.GroupBy(s => (s.Factor, s.Version, s.Unit)).Select(g => g.Any(s => s.Until is null) ? g.Min(s => s.Since) : g.Max(s => s.Until)).Max();
}

/// <summary>All lines there ever were of a unit, a post or an enterprise.</summary>
internal sealed class LineSpans : Specification<LedgerEntry, LineSpan>
{
    public LineSpans(LedgerFilter filter)
    {
        Query.Where(l => l.EnterpriseId == filter.EnterpriseId)
            .Where(l => l.RiskUnitId == filter.RiskUnitId, filter.RiskUnitId is not null)
            .Where(l => l.ResponsiblePostId == filter.ResponsiblePostId, filter.ResponsiblePostId is not null);
        Query.Select(l => new LineSpan(l.RiskFactorId, l.FactorVersion, l.RiskUnitId, l.Since, l.Until));
    }
}

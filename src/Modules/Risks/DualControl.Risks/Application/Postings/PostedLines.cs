using System.Linq.Expressions;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.Postings;

namespace DualControl.Risks.Application.Postings;

/// <summary>Compares what hangs with what is in force, by the database.</summary>
internal interface IPostedLines
{
    /// <summary>The posting hangs, and the lines of its subject in force now are not those that were when it was recorded.</summary>
    Expression<Func<Posting, bool>> Outdated { get; }
}

internal static class PostedLines
{
    /// <summary>
    /// A version of a factor says always the same: outdated is what shows a version no longer in force in its unit, or lacks one that is. A new day of re-assessment begins a
    /// line, too, but nothing that hangs shows it.
    /// </summary>
    /// <param name="lines">All lines of the ledger.</param>
    public static Expression<Func<Posting, bool>> OutdatedAgainst(IQueryable<LedgerEntry> lines) => p => p.Spot != null && (
        lines.Any(l => l.EnterpriseId == p.EnterpriseId && (p.RiskUnitId == null || l.RiskUnitId == p.RiskUnitId) && (p.PostId == null || l.ResponsiblePostId == p.PostId)
            && l.Since > p.PostedAt && l.Until == null
            && !lines.Any(o => o.RiskFactorId == l.RiskFactorId && o.FactorVersion == l.FactorVersion && o.RiskUnitId == l.RiskUnitId
                && o.Since <= p.PostedAt && (o.Until == null || o.Until > p.PostedAt)))
        || lines.Any(l => l.EnterpriseId == p.EnterpriseId && (p.RiskUnitId == null || l.RiskUnitId == p.RiskUnitId) && (p.PostId == null || l.ResponsiblePostId == p.PostId)
            && l.Until > p.PostedAt && l.Since <= p.PostedAt
            && !lines.Any(o => o.RiskFactorId == l.RiskFactorId && o.FactorVersion == l.FactorVersion && o.RiskUnitId == l.RiskUnitId && o.Until == null)));
}

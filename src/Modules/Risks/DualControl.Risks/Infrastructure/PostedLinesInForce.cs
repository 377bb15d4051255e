using System.Linq.Expressions;
using DualControl.Risks.Application.Postings;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.Postings;

namespace DualControl.Risks.Infrastructure;

internal sealed class PostedLinesInForce(RisksDbContext context) : IPostedLines
{
    public Expression<Func<Posting, bool>> Outdated => PostedLines.OutdatedAgainst(context.Set<LedgerEntry>());
}

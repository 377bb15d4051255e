using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Ledger;

/// <summary>The ledger follows each factor, in the transaction that changed it: the open line ends, and another begins while the factor is in force.</summary>
internal sealed class KeepLedger(IRepository<LedgerEntry> ledger) : IDomainEventHandler<LedgerLineChanged>
{
    public async Task HandleAsync(LedgerLineChanged e, CancellationToken ct)
    {
        (await ledger.FirstOrDefaultAsync(new OpenLineOf(e.Factor), ct))?.End(e.At);
        if (e.Factor.InForce is not null) ledger.Add(LedgerEntry.Of(e.Factor, e.At));
    }

    private sealed class OpenLineOf : Specification<LedgerEntry>
    {
        public OpenLineOf(RiskFactor factor) => Query.Where(l => l.RiskFactorId == factor.Id && l.Until == null);
    }
}

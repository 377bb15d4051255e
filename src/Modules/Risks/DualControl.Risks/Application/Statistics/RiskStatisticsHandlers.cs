using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;

namespace DualControl.Risks.Application.Statistics;

internal sealed class CountStandingRisksHandler(IRiskStatistics statistics) : IPublishedQueryHandler<CountStandingRisks, StandingRisks>
{
    public async Task<Result<StandingRisks>> Handle(CountStandingRisks query, CancellationToken ct)
    {
        var standing = await statistics.StandingAsync(query.Enterprises, query.At, ct);
        int Of(RiskLevel level) => standing.GetValueOrDefault(level);
        return new StandingRisks(query.At, Of(RiskLevel.Major), Of(RiskLevel.Significant), Of(RiskLevel.General), Of(RiskLevel.Low));
    }
}

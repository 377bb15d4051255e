using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskUnits;

/// <summary>风险单元详情 One risk unit with its level.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskUnit(RiskUnitId Id) : IQuery<RiskUnitView>;

internal sealed class GetRiskUnitHandler(IReadRepository<RiskUnit> units, IRiskStatistics statistics) : IQueryHandler<GetRiskUnit, RiskUnitView>
{
    public async Task<Result<RiskUnitView>> Handle(GetRiskUnit query, CancellationToken ct)
    {
        if (await units.FirstOrDefaultAsync(new ById(query.Id), ct) is not { } row) return CommonErrors.NotFound;
        var levels = await statistics.LevelsAsync([row.Id], ct);
        return RiskUnitView.Of(row, levels.GetValueOrDefault(row.Id));
    }

    private sealed class ById : Specification<RiskUnit, RiskUnitRow>
    {
        public ById(RiskUnitId id)
        {
            Query.Where(u => u.Id == id);
            Query.Select(RiskUnitView.Row);
        }
    }
}

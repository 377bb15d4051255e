using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>风险因素详情 One risk factor.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskFactor(RiskFactorId Id) : IQuery<RiskFactorView>;

internal sealed class GetRiskFactorHandler(IReadRepository<RiskFactor> factors) : IQueryHandler<GetRiskFactor, RiskFactorView>
{
    public async Task<Result<RiskFactorView>> Handle(GetRiskFactor query, CancellationToken ct) =>
        await factors.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<RiskFactor, RiskFactorView>
    {
        public ById(RiskFactorId id)
        {
            Query.Where(f => f.Id == id);
            Query.Select(RiskFactorView.Projection);
        }
    }
}

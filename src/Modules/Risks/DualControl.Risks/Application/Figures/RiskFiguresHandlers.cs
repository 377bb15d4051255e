using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Application.Figures;

internal sealed class GetRiskFiguresHandler(IRiskStatistics statistics, ICurrentScope scope) : IPublishedQueryHandler<GetRiskFigures, RiskFigures>
{
    public async Task<Result<RiskFigures>> Handle(GetRiskFigures query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var figures = await statistics.FiguresAsync(query.EnterpriseId, ct);
        return figures.Count > 0 ? figures[0] : RiskFigures.None(query.EnterpriseId);
    }
}

internal sealed class ListRiskFiguresHandler(IRiskStatistics statistics) : IPublishedQueryHandler<ListRiskFigures, IReadOnlyList<RiskFigures>>
{
    public async Task<Result<IReadOnlyList<RiskFigures>>> Handle(ListRiskFigures query, CancellationToken ct) =>
        Result<IReadOnlyList<RiskFigures>>.Success(await statistics.FiguresAsync(null, ct));
}

internal sealed class CountRiskResponsibilitiesHandler(IRiskStatistics statistics, ICurrentScope scope)
    : IPublishedQueryHandler<CountRiskResponsibilities, IReadOnlyList<RiskResponsibility>>
{
    public async Task<Result<IReadOnlyList<RiskResponsibility>>> Handle(CountRiskResponsibilities query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? Result<IReadOnlyList<RiskResponsibility>>.Success(await statistics.ResponsibilitiesAsync(query.EnterpriseId, ct))
        : CommonErrors.NotFound;
}

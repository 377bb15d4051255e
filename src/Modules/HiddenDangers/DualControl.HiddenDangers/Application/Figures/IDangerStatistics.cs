using DualControl.HiddenDangers.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Figures;

/// <summary>Counts made by the database.</summary>
internal interface IDangerStatistics
{
    Task<DangerFigures> FiguresAsync(EnterpriseId enterprise, Month month, DateOnly today, CancellationToken ct);

    Task<IReadOnlyList<DangerResponsibility>> ResponsibilitiesAsync(EnterpriseId enterprise, CancellationToken ct);

    Task<IReadOnlyList<DangerStateCount>> StatesAsync(CancellationToken ct);
}

internal sealed class GetDangerFiguresHandler(IDangerStatistics statistics, ICurrentScope scope, BureauCalendar calendar) : IPublishedQueryHandler<GetDangerFigures, DangerFigures>
{
    public async Task<Result<DangerFigures>> Handle(GetDangerFigures query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await statistics.FiguresAsync(query.EnterpriseId, query.Month, calendar.Today, ct)
        : CommonErrors.NotFound;
}

internal sealed class ListDangerStateCountsHandler(IDangerStatistics statistics) : IPublishedQueryHandler<ListDangerStateCounts, IReadOnlyList<DangerStateCount>>
{
    public async Task<Result<IReadOnlyList<DangerStateCount>>> Handle(ListDangerStateCounts query, CancellationToken ct) =>
        Result<IReadOnlyList<DangerStateCount>>.Success(await statistics.StatesAsync(ct));
}

internal sealed class CountDangerResponsibilitiesHandler(IDangerStatistics statistics, ICurrentScope scope)
    : IPublishedQueryHandler<CountDangerResponsibilities, IReadOnlyList<DangerResponsibility>>
{
    public async Task<Result<IReadOnlyList<DangerResponsibility>>> Handle(CountDangerResponsibilities query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? Result<IReadOnlyList<DangerResponsibility>>.Success(await statistics.ResponsibilitiesAsync(query.EnterpriseId, ct))
        : CommonErrors.NotFound;
}

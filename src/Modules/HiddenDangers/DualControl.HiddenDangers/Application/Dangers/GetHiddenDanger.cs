using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>隐患详情 One danger with its timeline.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetHiddenDanger(HiddenDangerId Id) : IQuery<HiddenDangerView>;

internal sealed class GetHiddenDangerHandler(IReadRepository<HiddenDanger> dangers, BureauCalendar calendar) : IQueryHandler<GetHiddenDanger, HiddenDangerView>
{
    public async Task<Result<HiddenDangerView>> Handle(GetHiddenDanger query, CancellationToken ct) =>
        await dangers.FirstOrDefaultAsync(new ById(query.Id), ct) is { } danger ? HiddenDangerView.Of(danger, calendar.Now) : CommonErrors.NotFound;

    private sealed class ById : Specification<HiddenDanger>
    {
        public ById(HiddenDangerId id) => Query.Where(d => d.Id == id);
    }
}

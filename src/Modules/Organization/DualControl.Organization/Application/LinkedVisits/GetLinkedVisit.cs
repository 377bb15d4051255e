using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.LinkedVisits;

/// <summary>走访详情 One visit.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetLinkedVisit(LinkedVisitId Id) : IQuery<LinkedVisitView>;

internal sealed class GetLinkedVisitHandler(IReadRepository<LinkedVisit> visits, BureauCalendar calendar) : IQueryHandler<GetLinkedVisit, LinkedVisitView>
{
    public async Task<Result<LinkedVisitView>> Handle(GetLinkedVisit query, CancellationToken ct) =>
        await visits.FirstOrDefaultAsync(new ById(query.Id, calendar.Today), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<LinkedVisit, LinkedVisitView>
    {
        public ById(LinkedVisitId id, DateOnly today)
        {
            Query.Where(v => v.Id == id);
            Query.Select(LinkedVisitView.Of(today));
        }
    }
}

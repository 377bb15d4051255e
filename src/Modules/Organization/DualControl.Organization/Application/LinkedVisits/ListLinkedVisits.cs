using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.LinkedVisits;

/// <summary>走访列表 Visits of the caller's scope. Sort: visitedOn (default -visitedOn, newest first).</summary>
/// <param name="LinkedSupervisionId">包联 Only of this linked supervision.</param>
/// <param name="Open">有未办结要求 `true`: only with an undone demand; `false`: only those with none.</param>
/// <param name="Overdue">有逾期要求 `true`: only with an undone demand past its day; `false`: all others.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListLinkedVisits(EnterpriseId? EnterpriseId, LinkedSupervisionId? LinkedSupervisionId, bool? Open, bool? Overdue, PageRequest Page)
    : IQuery<Page<LinkedVisitView>>;

internal sealed class ListLinkedVisitsHandler(IReadRepository<LinkedVisit> visits, BureauCalendar calendar) : IQueryHandler<ListLinkedVisits, Page<LinkedVisitView>>
{
    public Task<Result<Page<LinkedVisitView>>> Handle(ListLinkedVisits query, CancellationToken ct) =>
        visits.PageAsync(new Matching(query, calendar.Today), query.Page, ct);

    private sealed class Matching : Specification<LinkedVisit, LinkedVisitView>
    {
        public Matching(ListLinkedVisits query, DateOnly today)
        {
            Query.Where(v => v.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(v => v.LinkedSupervisionId == query.LinkedSupervisionId, query.LinkedSupervisionId is not null)
                .Where(v => v.NextDueOn != null, query.Open == true)
                .Where(v => v.NextDueOn == null, query.Open == false)
                .Where(v => v.NextDueOn < today, query.Overdue == true)
                .Where(v => v.NextDueOn == null || v.NextDueOn >= today, query.Overdue == false)
                .SortBy("visitedOn", v => v.VisitedOn).SortedByDefault("-visitedOn");
            Query.Select(LinkedVisitView.Of(today));
        }
    }
}

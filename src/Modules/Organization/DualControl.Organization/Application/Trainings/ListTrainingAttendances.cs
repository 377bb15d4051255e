using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Trainings;

/// <summary>出勤名单 Who came to a session, with marks; <c>count=true</c> says how many. Sort: createdAt (default).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListTrainingAttendances(EnterpriseId EnterpriseId, TrainingSessionId Id, PageRequest Page) : IQuery<Page<TrainingAttendanceView>>;

internal sealed class ListTrainingAttendancesHandler(IReadRepository<TrainingSession> sessions, IReadRepository<TrainingAttendance> attendances)
    : IQueryHandler<ListTrainingAttendances, Page<TrainingAttendanceView>>
{
    public async Task<Result<Page<TrainingAttendanceView>>> Handle(ListTrainingAttendances query, CancellationToken ct) =>
        await sessions.AnyAsync(new SessionOfEnterprise(query.EnterpriseId, query.Id), ct)
            ? await attendances.PageAsync(new OfSession(query.Id), query.Page, ct)
            : CommonErrors.NotFound;

    private sealed class OfSession : Specification<TrainingAttendance, TrainingAttendanceView>
    {
        public OfSession(TrainingSessionId session)
        {
            Query.Where(a => a.SessionId == session).SortBy("createdAt", a => a.CreatedAt).SortedByDefault("createdAt");
            Query.Select(TrainingAttendanceView.Projection);
        }
    }
}

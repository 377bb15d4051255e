using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Trainings;

/// <summary>签到码 The code the session shows now, on its day until it ends; a new one with every request.</summary>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record GetCheckInCode(EnterpriseId EnterpriseId, TrainingSessionId Id) : IQuery<CheckInCode>;

internal sealed class GetCheckInCodeHandler(IReadRepository<TrainingSession> sessions, ICheckInCodes codes, BureauCalendar calendar) : IQueryHandler<GetCheckInCode, CheckInCode>
{
    public async Task<Result<CheckInCode>> Handle(GetCheckInCode query, CancellationToken ct)
    {
        if (await sessions.FirstOrDefaultAsync(new SessionOfEnterprise(query.EnterpriseId, query.Id), ct) is not { } session) return CommonErrors.NotFound;
        var open = session.TakesCheckIns(calendar.Now);
        return open.IsFailure ? open.Error : codes.Issue(session.Id, calendar.Now);
    }
}

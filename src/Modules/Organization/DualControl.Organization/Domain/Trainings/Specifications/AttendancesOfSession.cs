using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Trainings.Specifications;

/// <summary>Who came to a session, or whether one person did.</summary>
internal sealed class AttendancesOfSession : Specification<TrainingAttendance>
{
    public AttendancesOfSession(TrainingSessionId session, PersonId? person = null) =>
        Query.Where(a => a.SessionId == session).Where(a => a.PersonId == person, person is not null);
}

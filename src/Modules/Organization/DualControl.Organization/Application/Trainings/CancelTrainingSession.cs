using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>取消培训场次 Cancel a session that does not take place, as long as nobody has come: nobody is expected any more, and nobody is marked as missing.</summary>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record CancelTrainingSession(EnterpriseId EnterpriseId, TrainingSessionId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class CancelTrainingSessionValidator : AbstractValidator<CancelTrainingSession>
{
    public CancelTrainingSessionValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class CancelTrainingSessionHandler(IRepository<TrainingSession> sessions, IReadRepository<TrainingAttendance> attendances, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<CancelTrainingSession>
{
    public async Task<Result> Handle(CancelTrainingSession command, CancellationToken ct)
    {
        if (await sessions.FirstOrDefaultAsync(new SessionOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } session) return CommonErrors.NotFound;
        if (command.ExpectedVersion is { } expected && expected != session.Version) return CommonErrors.Stale;
        return session.Cancel(command.Reason, await attendances.AnyAsync(new AttendancesOfSession(session.Id), ct), user.Caller.ToActor(), calendar.Now);
    }
}

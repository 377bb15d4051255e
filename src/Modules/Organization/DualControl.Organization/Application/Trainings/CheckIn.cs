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

/// <summary>扫码签到 A person checks in with the code the session shows.</summary>
/// <param name="PersonId">人员 Who checks in: a person of the enterprise, holding the client's post today where the client has one.</param>
/// <param name="Code">签到码 The code just read, at most 200 characters.</param>
[AllowedTo(Roles.Enterprise)]
internal sealed record CheckIn(EnterpriseId EnterpriseId, TrainingSessionId Id, PersonId PersonId, string Code) : ICommand;

internal sealed class CheckInValidator : AbstractValidator<CheckIn>
{
    public CheckInValidator() => RuleFor(c => c.Code).NotEmpty().MaximumLength(200);
}

internal sealed class CheckInHandler(
    IReadRepository<TrainingSession> sessions, IRepository<TrainingAttendance> attendances, ICheckInCodes codes, Trainees trainees, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<CheckIn>
{
    public async Task<Result> Handle(CheckIn command, CancellationToken ct)
    {
        if (await sessions.FirstOrDefaultAsync(new SessionOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } session) return CommonErrors.NotFound;
        var coded = codes.Check(command.Code, session.Id, calendar.Now);
        if (coded.IsFailure) return coded;
        var acting = await trainees.ActForAsync(command.EnterpriseId, command.PersonId, ct);
        if (acting.IsFailure) return acting;
        if (await attendances.AnyAsync(new AttendancesOfSession(session.Id, command.PersonId), ct)) return TrainingErrors.AttendedAlready.At("personId");
        var recorded = TrainingAttendance.Record(session, command.PersonId, AttendanceWay.CheckIn, user.Caller.ToActor(), calendar.Now);
        if (recorded.IsFailure) return recorded.Error;
        attendances.Add(recorded.Value);
        return Result.Success;
    }
}

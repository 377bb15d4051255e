using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>登记出勤 Enter by list who came, from the session's beginning until it is closed.</summary>
/// <param name="PersonIds">到场人员 Persons of the enterprise who came, 1–500; whoever is on the list already is refused.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record RecordTrainingAttendance(EnterpriseId EnterpriseId, TrainingSessionId Id, IReadOnlyList<PersonId> PersonIds) : ICommand;

internal sealed class RecordTrainingAttendanceValidator : AbstractValidator<RecordTrainingAttendance>
{
    public RecordTrainingAttendanceValidator() =>
        RuleFor(c => c.PersonIds).NotEmpty().Must(p => p.Count <= 500).WithMessage(_ => Messages.Render("list.too_long", [500]));
}

internal sealed class RecordTrainingAttendanceHandler(
    IRepository<TrainingSession> sessions, IRepository<TrainingAttendance> attendances, Trainees trainees, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RecordTrainingAttendance>
{
    public async Task<Result> Handle(RecordTrainingAttendance command, CancellationToken ct)
    {
        if (await sessions.FirstOrDefaultAsync(new SessionOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } session) return CommonErrors.NotFound;
        if (await trainees.CheckAsync(command.EnterpriseId, command.PersonIds, ct) is { IsFailure: true } refused) return refused;
        var listed = session.List(calendar.Now);
        if (listed.IsFailure) return listed;
        var present = (await attendances.ListAsync(new AttendancesOfSession(session.Id), ct)).Select(a => a.PersonId).ToHashSet();
        for (var i = 0; i < command.PersonIds.Count; i++)
        {
            if (!present.Add(command.PersonIds[i])) return TrainingErrors.AttendedAlready.At($"personIds[{i}]");
            var recorded = TrainingAttendance.Record(session, command.PersonIds[i], AttendanceWay.List, user.Caller.ToActor(), calendar.Now);
            if (recorded.IsFailure) return recorded.Error;
            attendances.Add(recorded.Value);
        }
        return Result.Success;
    }
}

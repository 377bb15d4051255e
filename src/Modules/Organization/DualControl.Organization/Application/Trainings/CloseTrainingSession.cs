using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Trainings;

/// <summary>结束登记 Close a session after its end: who came is final, hours count, who was missing is told to other modules, and the session is filed.</summary>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record CloseTrainingSession(EnterpriseId EnterpriseId, TrainingSessionId Id, long? ExpectedVersion) : ICommand;

internal sealed class CloseTrainingSessionHandler(
    IRepository<TrainingSession> sessions, IRepository<TrainingAttendance> attendances, ICurrentUser user, IOutbox outbox, BureauCalendar calendar) : ICommandHandler<CloseTrainingSession>
{
    public async Task<Result> Handle(CloseTrainingSession command, CancellationToken ct)
    {
        if (await sessions.FirstOrDefaultAsync(new SessionOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } session) return CommonErrors.NotFound;
        if (command.ExpectedVersion is { } expected && expected != session.Version) return CommonErrors.Stale;
        var (actor, now) = (user.Caller.ToActor(), calendar.Now);
        var present = await attendances.ListAsync(new AttendancesOfSession(session.Id), ct);
        var closed = session.Close(present, actor, now);
        if (closed.IsFailure) return closed;
        var topic = TrainingTopics.NameOf(session.Topic);
        foreach (var absent in session.Absent!) outbox.Publish(new TrainingMissed(session.EnterpriseId, session.Id.Value, absent, session.HeldOn, topic, now));
        var record = new TrainingRecord(TrainingSessionView.Of(session) with { Version = session.VersionOnceChanged }, [.. present.Select(TrainingAttendanceView.Of)]);
        outbox.Publish(new FilingRequested(ArchiveClass.Policy, $"{topic}培训记录（{session.HeldOn:yyyy-MM-dd}）", session.EnterpriseId, nameof(TrainingSession),
            session.Id.Value.ToString(), 1, JsonSerializer.Serialize(record, JsonSetup.Options), actor, now));
        return Result.Success;
    }

    /// <summary>What is filed: the session and who came.</summary>
    private sealed record TrainingRecord(TrainingSessionView Session, IReadOnlyList<TrainingAttendanceView> Attendances);
}

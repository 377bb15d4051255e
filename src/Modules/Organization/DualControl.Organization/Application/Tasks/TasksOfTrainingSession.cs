using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.Organization.Application.Tasks;

/// <summary>待办 A session waits for those expected, until its day is over, and from that day on for the management to close it.</summary>
internal sealed class TasksOfTrainingSession : IAnnounces<TrainingSession>
{
    public IEnumerable<IIntegrationEvent> Of(TrainingSession session, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.TrainingSession, session.Id.Value, session.EnterpriseId, session.Version, $"培训 {Terms.Show(session.HeldOn)} {session.Place}",
            $"Training {Terms.Show(session.HeldOn)} {session.Place}", $"/api/v1/enterprises/{session.EnterpriseId.Value}/training-sessions/{session.Id.Value}", Open(session), at),
    ];

    public static IReadOnlyList<OpenTask> Open(TrainingSession session) => session.ClosedAt is not null || session.CancelledAt is not null ? [] :
    [
        .. session.ExpectedPosts.Select(post => new OpenTask(TaskKind.AttendTraining, new Addressee(Roles.Enterprise, PostId: post, HolderOnly: true), session.HeldOn, Until: session.HeldOn)),
        new(TaskKind.CloseTrainingSession, new Addressee(Roles.EnterpriseManagement), session.HeldOn, From: session.HeldOn),
    ];
}

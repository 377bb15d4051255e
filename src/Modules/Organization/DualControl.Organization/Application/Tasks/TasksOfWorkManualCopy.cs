using DualControl.Organization.Domain.WorkManuals;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.Organization.Application.Tasks;

/// <summary>待办 A copy waits for who has got it to confirm the receipt.</summary>
internal sealed class TasksOfWorkManualCopy : IAnnounces<WorkManualCopy>
{
    public IEnumerable<IIntegrationEvent> Of(WorkManualCopy copy, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.WorkManualCopy, copy.Id.Value, copy.EnterpriseId, copy.Version, $"工作手册 {copy.ManualTitle}", $"Work manual {copy.ManualTitle}",
            $"/api/v1/enterprises/{copy.EnterpriseId.Value}/work-manuals/{copy.ManualId.Value}/copies", Open(copy), at),
    ];

    public static IReadOnlyList<OpenTask> Open(WorkManualCopy copy) => copy.ReceivedAt is not null ? [] :
        [.. copy.PostIds.Select(post => new OpenTask(TaskKind.ReceiveWorkManual, new Addressee(Roles.Enterprise, PostId: post, HolderOnly: true)))];
}

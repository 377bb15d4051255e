using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Messaging;
using DualControl.Tasks.Contracts;

namespace DualControl.Organization.Application.Tasks;

/// <summary>待办 Who has confirmed reading a version need not read it again.</summary>
internal sealed class TasksDoneByReading : IAnnounces<PolicyReading>
{
    public IEnumerable<IIntegrationEvent> Of(PolicyReading reading, DateTimeOffset at) => [new TaskDone(reading.PolicyId.Value, TaskKind.ReadPolicy, reading.Subject)];
}

using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Specifications;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain.Tasks;
using DualControl.Tasks.Domain.Tasks.Specifications;

namespace DualControl.Tasks.Application.When;

/// <summary>一人已办 What waits for each of many waits no longer for who has done it; whether the statement that opens it comes before or after.</summary>
internal sealed class WhenTaskDone(IRepository<DoneMark> marks, IRepository<WaitingTask> tasks) : IIntegrationEventHandler<TaskDone>
{
    public async Task HandleAsync(TaskDone integrationEvent, CancellationToken ct)
    {
        var done = integrationEvent;
        var known = await marks.ListAsync(new MarksOfSubject(done.SubjectId), ct);
        if (known.Any(m => m.Step == done.Step && m.DoneBy == done.DoneBy)) return;
        marks.Add(DoneMark.Of(done));
        foreach (var task in (await tasks.ListAsync(new TasksOfSubject(done.SubjectId), ct)).Where(t => t.Step == done.Step)) task.DoneBy(done.DoneBy);
    }
}

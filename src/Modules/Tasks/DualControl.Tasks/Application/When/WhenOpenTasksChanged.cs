using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Specifications;
using DualControl.Tasks.Application.Notifications;
using DualControl.Tasks.Contracts;
using DualControl.Tasks.Domain.Tasks;
using DualControl.Tasks.Domain.Tasks.Specifications;

namespace DualControl.Tasks.Application.When;

/// <summary>待办变化 A newer statement replaces what is open at its subject; whom a new task concerns is told. An older one changes nothing.</summary>
internal sealed class WhenOpenTasksChanged(
    IRepository<TaskSubject> subjects, IRepository<WaitingTask> tasks, IReadRepository<DoneMark> marks, OpeningNotices notices) : IIntegrationEventHandler<OpenTasksChanged>
{
    public async Task HandleAsync(OpenTasksChanged integrationEvent, CancellationToken ct)
    {
        var statement = integrationEvent;
        var subject = await subjects.FirstOrDefaultAsync(new SubjectKnown(statement.SubjectId), ct);
        if (subject is null) subjects.Add(subject = TaskSubject.Of(statement));
        if (!subject.Learn(statement)) return;

        var done = await marks.ListAsync(new MarksOfSubject(statement.SubjectId), ct);
        IEnumerable<string> DoneBy(TaskKind step) => done.Where(m => m.Step == step).Select(m => m.DoneBy);
        var known = await tasks.ListAsync(new TasksOfSubject(statement.SubjectId), ct);
        foreach (var gone in known.Where(t => !statement.Open.Any(t.Is))) tasks.Remove(gone);
        var opened = new List<WaitingTask>();
        foreach (var open in statement.Open)
        {
            if (known.FirstOrDefault(t => t.Is(open)) is { } task) task.Restate(statement, open, DoneBy(open.Step));
            else opened.Add(WaitingTask.Open(statement, open, DoneBy(open.Step)));
        }
        foreach (var task in opened) tasks.Add(task);
        await notices.TellAsync(opened, ct);
    }
}

using DualControl.SharedKernel.Specifications;

namespace DualControl.Tasks.Domain.Tasks.Specifications;

/// <summary>Everything that waits at one subject.</summary>
internal sealed class TasksOfSubject : Specification<WaitingTask>
{
    public TasksOfSubject(Guid subject) => Query.Where(t => t.SubjectId == subject);
}

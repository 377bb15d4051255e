using DualControl.SharedKernel.Domain;
using DualControl.Tasks.Contracts;

namespace DualControl.Tasks.Domain.Tasks;

/// <summary>事项 What tasks are about, and the newest statement of it that is known: events come twice and out of order.</summary>
internal sealed class TaskSubject : AggregateRoot<TaskSubjectId>, IUntracedRecord
{
    private TaskSubject() { }

    public SubjectKind Kind { get; private set; }

    /// <summary>Version of the subject that the newest statement describes; 0 before the first.</summary>
    public long KnownVersion { get; private set; }

    public static TaskSubject Of(OpenTasksChanged statement) => new() { Id = new TaskSubjectId(statement.SubjectId), Kind = statement.Kind };

    /// <summary>True when the statement is news.</summary>
    public bool Learn(OpenTasksChanged statement)
    {
        if (statement.Version <= KnownVersion) return false;
        KnownVersion = statement.Version;
        return true;
    }
}

using DualControl.SharedKernel.Domain;
using DualControl.Tasks.Contracts;

namespace DualControl.Tasks.Domain.Tasks;

/// <summary>已办标记 Somebody has done what waits for each of many; kept, since it may come before the statement that opens the task.</summary>
internal sealed class DoneMark : AggregateRoot<DoneMarkId>, IUntracedRecord
{
    private DoneMark() { }

    public Guid SubjectId { get; private set; }
    public TaskKind Step { get; private set; }
    public string DoneBy { get; private set; } = null!;

    public static DoneMark Of(TaskDone done) => new() { Id = DoneMarkId.New(), SubjectId = done.SubjectId, Step = done.Step, DoneBy = done.DoneBy };
}

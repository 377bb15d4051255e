using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using DualControl.Tasks.Contracts;

namespace DualControl.Tasks.Domain.Tasks;

/// <summary>待办 One step that waits for whoever is addressed; derived from the modules' statements and gone when it is no longer open.</summary>
internal sealed class WaitingTask : AggregateRoot<WaitingTaskId>, IUntracedRecord
{
    /// <summary>Longest title, in characters; longer ones are cut.</summary>
    public const int TitleLength = 400;

    private const char Separator = '\n';

    private WaitingTask() { }

    public SubjectKind SubjectKind { get; private set; }
    public Guid SubjectId { get; private set; }
    public EnterpriseId? EnterpriseId { get; private set; }
    public TaskKind Step { get; private set; }

    /// <summary>The roles as a number, so that every database can tell whether two sets meet.</summary>
    public int RoleBits { get; private set; }
    public SectionId? SectionId { get; private set; }
    public UnitId? UnitId { get; private set; }
    public PostId? PostId { get; private set; }
    public string? OnlyFor { get; private set; }

    /// <summary>Nobody who is tied to no post acts in the holder's place.</summary>
    public bool HolderOnly { get; private set; }

    /// <summary>Subjects that must not do it, or have done it, each between two line feeds.</summary>
    public string NotFor { get; private set; } = null!;
    public string TitleZh { get; private set; } = null!;
    public string TitleEn { get; private set; } = null!;
    public string Link { get; private set; } = null!;
    public DateOnly? Due { get; private set; }

    /// <summary>The due day, or the last of all days for none: what lists are sorted by.</summary>
    public DateOnly DueOrder { get; private set; }
    public DateOnly ShownFrom { get; private set; }
    public DateOnly ShownUntil { get; private set; }
    public DateTimeOffset OpenedAt { get; private set; }

    public static WaitingTask Open(OpenTasksChanged statement, OpenTask open, IEnumerable<string> doneBy)
    {
        var task = new WaitingTask
        {
            Id = WaitingTaskId.New(),
            SubjectKind = statement.Kind,
            SubjectId = statement.SubjectId,
            EnterpriseId = statement.EnterpriseId,
            Step = open.Step,
            RoleBits = (int)open.To.Roles,
            SectionId = open.To.SectionId,
            UnitId = open.To.UnitId,
            PostId = open.To.PostId,
            OnlyFor = open.To.Subject,
            HolderOnly = open.To.HolderOnly,
            OpenedAt = statement.OccurredAt,
        };
        task.Restate(statement, open, doneBy);
        return task;
    }

    /// <summary>The same step for the same addressee, as a newer statement has it.</summary>
    public void Restate(OpenTasksChanged statement, OpenTask open, IEnumerable<string> doneBy)
    {
        (TitleZh, TitleEn, Link) = (Cut(statement.TitleZh), Cut(statement.TitleEn), statement.Link);
        (Due, DueOrder) = (open.Due, open.Due ?? BureauCalendar.LastDay);
        (ShownFrom, ShownUntil) = (open.From ?? BureauCalendar.FirstDay, open.Until ?? BureauCalendar.LastDay);
        var notFor = (open.NotFor ?? []).Concat(doneBy).Distinct().ToList();
        NotFor = notFor.Count == 0 ? "" : $"{Separator}{string.Join(Separator, notFor)}{Separator}";
    }

    /// <summary>It waits no longer for one of those addressed.</summary>
    public void DoneBy(string subject)
    {
        if (!NotFor.Contains(MarkOf(subject), StringComparison.Ordinal)) NotFor = $"{(NotFor.Length == 0 ? Separator : NotFor)}{subject}{Separator}";
    }

    /// <summary>How a subject stands in <see cref="NotFor"/>.</summary>
    public static string MarkOf(string subject) => $"{Separator}{subject}{Separator}";

    public bool IsShownOn(DateOnly day) => ShownFrom <= day && day <= ShownUntil;

    /// <summary>True for the open task this one stands for.</summary>
    public bool Is(OpenTask open) => (Step, RoleBits, SectionId, UnitId, PostId, OnlyFor, HolderOnly) == (open.Step, (int)open.To.Roles, open.To.SectionId, open.To.UnitId, open.To.PostId, open.To.Subject, open.To.HolderOnly);

    private static string Cut(string title) => title.Length <= TitleLength ? title : title[..TitleLength];
}

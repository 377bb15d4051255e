using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.Library;

/// <summary>风险库版次 Edition of the library.</summary>
internal readonly record struct LibraryEditionId(Guid Value) : IId<LibraryEditionId>
{
    public static LibraryEditionId From(Guid value) => new(value);
    public static LibraryEditionId New() => new(Ids.New());
    public static bool TryParse(string? text, out LibraryEditionId id) => Ids.TryParse(text, out id);
}

/// <summary>风险库版次状态 State of an edition.</summary>
internal enum LibraryEditionState
{
    /// <summary>草案 A draft, which shows its differences.</summary>
    Drafted,
    /// <summary>已发布 Published: unchangeable; the latest is in force.</summary>
    Published,
    /// <summary>已撤回 Withdrawn before it was published.</summary>
    Withdrawn,
}

/// <summary>What a file of the library says: a heading and its entries.</summary>
/// <param name="Title">标题 Title.</param>
/// <param name="Label">What the file calls its version.</param>
/// <param name="Source">来源 Where the entries come from.</param>
/// <param name="Entries">条目 Entries, each code once.</param>
internal sealed record LibraryText(string Title, string Label, string Source, IReadOnlyList<LibraryContent> Entries);

/// <summary>行业风险库的一版 An edition of the industry risk library. The first comes with the program; later ones the office uploads, looks at what they change, and publishes.</summary>
internal sealed class LibraryEdition : AggregateRoot<LibraryEditionId>
{
    private LibraryEdition() { }

    /// <summary>1, 2, 3 …; that of a withdrawn one is not used again.</summary>
    public int Number { get; private set; }
    public string Title { get; private set; } = null!;
    public string Label { get; private set; } = null!;
    public string Source { get; private set; } = null!;
    public int EntryCount { get; private set; }

    /// <summary>Against the edition in force when it was drafted; with one draft at a time that is still the one in force when it is published.</summary>
    public LibraryDifferences Differences { get; private set; } = null!;
    public LibraryEditionState State { get; private set; }

    /// <summary>In force: one at most.</summary>
    public bool IsCurrent { get; private set; }
    public Actor DraftedBy { get; private set; } = null!;
    public DateTimeOffset DraftedAt { get; private set; }
    public Actor? PublishedBy { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>The edition that comes with the program; it is in force from the start.</summary>
    public static LibraryEdition First(LibraryText text, Actor by, DateTimeOffset at)
    {
        var first = Of(1, text, new LibraryDifferences(0, [], [], []), by, at);
        (first.State, first.IsCurrent, first.PublishedBy, first.PublishedAt) = (LibraryEditionState.Published, true, by, at);
        return first;
    }

    /// <param name="earlier">All editions so far.</param>
    /// <param name="inForce">The entries in force.</param>
    public static Result<LibraryEdition> Draft(IReadOnlyList<LibraryEdition> earlier, IReadOnlyList<LibraryContent> inForce, LibraryText text, Actor by, DateTimeOffset at)
    {
        if (earlier.Any(e => e.State == LibraryEditionState.Drafted)) return LibraryErrors.DraftExists;
        var current = earlier.SingleOrDefault(e => e.IsCurrent)?.Number ?? 0;
        var differences = LibraryDifferences.Between(current, inForce, text.Entries);
        if (differences.IsEmpty()) return LibraryErrors.Unchanged.With(current);
        return Of(earlier.Select(e => e.Number).DefaultIfEmpty(1).Max() + 1, text, differences, by, at);
    }

    /// <summary>From now on it is the library; factors taken from the one before stay as they are.</summary>
    /// <param name="before">The edition in force so far; null for none.</param>
    public Result Publish(LibraryEdition? before, Actor by, DateTimeOffset at)
    {
        if (State != LibraryEditionState.Drafted) return LibraryErrors.NotDraft;
        before?.IsCurrent = false;
        (State, IsCurrent, PublishedBy, PublishedAt) = (LibraryEditionState.Published, true, by, at);
        return Result.Success;
    }

    public Result Withdraw()
    {
        if (State != LibraryEditionState.Drafted) return LibraryErrors.NotDraft;
        State = LibraryEditionState.Withdrawn;
        return Result.Success;
    }

    private static LibraryEdition Of(int number, LibraryText text, LibraryDifferences differences, Actor by, DateTimeOffset at) => new()
    {
        Id = LibraryEditionId.New(),
        Number = number,
        Title = text.Title,
        Label = text.Label,
        Source = text.Source,
        EntryCount = text.Entries.Count,
        Differences = differences,
        DraftedBy = by,
        DraftedAt = at,
    };
}

using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.HiddenDangers.Domain.Inspections;

/// <summary>排查类型 Kind of an inspection.</summary>
internal enum InspectionKind
{
    /// <summary>定期排查 Routine.</summary>
    Routine,
    /// <summary>专项排查 Special, with a theme.</summary>
    Special,
}

/// <summary>排查结果 What was found of a measure.</summary>
internal enum Finding
{
    /// <summary>有效 Effective.</summary>
    Effective,
    /// <summary>弱化 Weakened.</summary>
    Weakened,
    /// <summary>失效 Failed.</summary>
    Failed,
    /// <summary>不涉及 Not applicable.</summary>
    NotApplicable,
}

/// <summary>排查记录 The answer to one item.</summary>
/// <param name="ItemNumber">项目序号 Number of the item.</param>
/// <param name="Finding">结果 Finding.</param>
/// <param name="Note">情况说明 What was seen; required for weakened and failed, at most 500 characters.</param>
/// <param name="Evidence">证据 Evidence, e.g. the name of a photo, at most 500 characters.</param>
internal sealed record ItemAnswer(int ItemNumber, Finding Finding, string? Note, string? Evidence);

/// <summary>排查 An inspection by one edition of a checklist; it keeps that edition's items even when a newer edition appears.</summary>
internal sealed class Inspection : AggregateRoot<InspectionId>, IBelongsToEnterprise
{
    private Inspection() { }

    public Inspection(InspectionChecklist checklist, InspectionKind kind, string? theme, DateOnly plannedFor, Actor by, DateTimeOffset at)
    {
        Id = InspectionId.New();
        (EnterpriseId, ChecklistId, ChecklistEdition, DepartmentId, DepartmentName, Items) =
            (checklist.EnterpriseId, checklist.Id, checklist.Edition, checklist.DepartmentId, checklist.DepartmentName, checklist.Items);
        (Kind, Theme, PlannedFor, CreatedBy, CreatedAt) = (kind, theme, plannedFor, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public InspectionChecklistId ChecklistId { get; private set; }
    public int ChecklistEdition { get; private set; }
    public UnitId DepartmentId { get; private set; }
    public string DepartmentName { get; private set; } = null!;
    public InspectionKind Kind { get; private set; }
    public string? Theme { get; private set; }
    public DateOnly PlannedFor { get; private set; }
    public IReadOnlyList<ChecklistItem> Items { get; private set; } = [];
    public IReadOnlyList<ItemAnswer> Answers { get; private set; } = [];
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
    public Actor? SubmittedBy { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Saves answers; a later answer to an item replaces the earlier.</summary>
    public Result Answer(IReadOnlyList<ItemAnswer> answers)
    {
        if (SubmittedAt is not null) return DangerErrors.InspectionSubmitted;
        var unknown = answers.Where(a => Items.All(i => i.Number != a.ItemNumber)).ToList();
        if (unknown.Count > 0) return DangerErrors.InspectionUnknownItem.With(string.Join(", ", unknown.Select(a => a.ItemNumber)));
        var given = answers.Select(a => a.ItemNumber).ToHashSet();
        Answers = [.. Answers.Where(a => !given.Contains(a.ItemNumber)).Concat(answers).OrderBy(a => a.ItemNumber)];
        return Result.Success;
    }

    /// <summary>Ends the inspection; each weakened or failed item is a discovered danger. Refused while an item is unanswered.</summary>
    public Result<IReadOnlyList<HiddenDangerSeed>> Submit(Actor by, DateTimeOffset at)
    {
        if (SubmittedAt is not null) return DangerErrors.InspectionSubmitted;
        var answered = Answers.ToDictionary(a => a.ItemNumber);
        var open = Items.Where(i => !answered.ContainsKey(i.Number)).ToList();
        if (open.Count > 0)
            return DangerErrors.InspectionUnanswered.With(open.Count).At([.. open.Select(i => new FieldError($"items[{i.Number - 1}]", "inspection.item_unanswered", i.Number))]);
        (SubmittedBy, SubmittedAt) = (by, at);
        return Result<IReadOnlyList<HiddenDangerSeed>>.Success(
            [.. Items.Select(i => new HiddenDangerSeed(i, answered[i.Number])).Where(s => s.Answer.Finding is Finding.Weakened or Finding.Failed)]);
    }
}

/// <summary>An item whose measure was found weakened or failed.</summary>
internal sealed record HiddenDangerSeed(ChecklistItem Item, ItemAnswer Answer);

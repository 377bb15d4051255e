using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

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
/// <param name="Note">情况说明 What was seen; required unless effective, at most 500 characters.</param>
/// <param name="Evidence">证据 Evidence, e.g. the name of a photo, at most 500 characters.</param>
internal sealed record ItemAnswer(int ItemNumber, Finding Finding, string? Note, string? Evidence);

/// <summary>发现的隐患 A danger an inspection found.</summary>
/// <param name="ItemNumber">项目序号 Number of the item.</param>
/// <param name="Id">隐患 The danger.</param>
internal sealed record FoundDanger(int ItemNumber, HiddenDangerId Id);

/// <summary>排查 An inspection by one edition of a checklist; it keeps that edition's items even when a newer edition appears.</summary>
internal sealed class Inspection : AggregateRoot<InspectionId>, IBelongsToEnterprise
{
    private Inspection() { }

    private Inspection(InspectionChecklist checklist, InspectionKind kind, string? theme, DateOnly plannedFor, Actor by, DateTimeOffset at)
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
    public IReadOnlyList<FoundDanger> Found { get; private set; } = [];
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
    public Actor? SubmittedBy { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Plans an inspection by the current edition of a checklist, for today or later.</summary>
    public static Result<Inspection> Plan(InspectionChecklist checklist, InspectionKind kind, string? theme, DateOnly plannedFor, Actor by, DateTimeOffset at)
    {
        if (!checklist.IsCurrent) return DangerErrors.ChecklistSuperseded.At("checklistId");
        if (plannedFor < BureauCalendar.DayOf(at)) return DangerErrors.InspectionInPast.At("plannedFor");
        return new Inspection(checklist, kind, theme, plannedFor, by, at);
    }

    /// <summary>Saves answers; a later answer to an item replaces the earlier.</summary>
    public Result Answer(IReadOnlyList<ItemAnswer> answers)
    {
        if (SubmittedAt is not null) return DangerErrors.InspectionSubmitted;
        var unknown = answers.Where(a => Items.All(i => i.Number != a.ItemNumber)).ToList();
        if (unknown.Count > 0) return DangerErrors.InspectionUnknownItem.With(string.Join(", ", unknown.Select(a => a.ItemNumber))).At("answers");
        var given = answers.Select(a => a.ItemNumber).ToHashSet();
        Answers = [.. Answers.Where(a => !given.Contains(a.ItemNumber)).Concat(answers).OrderBy(a => a.ItemNumber)];
        return Result.Success;
    }

    /// <summary>Ends the inspection; each weakened or failed item is a discovered danger. Refused while an item is unanswered.</summary>
    public Result<IReadOnlyList<HiddenDanger>> Submit(Actor by, DateTimeOffset at)
    {
        if (SubmittedAt is not null) return DangerErrors.InspectionSubmitted;
        if (BureauCalendar.DayOf(at) < PlannedFor) return DangerErrors.InspectionTooEarly;
        var answered = Answers.ToDictionary(a => a.ItemNumber);
        var open = Items.Where(i => !answered.ContainsKey(i.Number)).ToList();
        if (open.Count > 0)
            return DangerErrors.InspectionUnanswered.With(open.Count).At([.. open.Select(i => new FieldError($"items[{i.Number - 1}]", "inspection.item_unanswered", i.Number))]);
        (SubmittedBy, SubmittedAt) = (by, at);
        var dangers = Items.Select(i => (Item: i, Answer: answered[i.Number])).Where(x => x.Answer.Finding is Finding.Weakened or Finding.Failed)
            .Select(x => (x.Item.Number, Danger: DangerOf(x.Item, x.Answer, by, at))).ToList();
        Found = [.. dangers.Select(d => new FoundDanger(d.Number, d.Danger.Id))];
        return Result<IReadOnlyList<HiddenDanger>>.Success([.. dangers.Select(d => d.Danger)]);
    }

    private HiddenDanger DangerOf(ChecklistItem item, ItemAnswer answer, Actor by, DateTimeOffset at)
    {
        var verdict = answer.Finding == Finding.Failed ? "管控措施失效" : "管控措施弱化";
        var origin = new DangerOrigin(Id, ChecklistId, ChecklistEdition, item.Number);
        var what = new Discovery($"{item.Point}：{verdict}", item.Point, answer.Note!, DangerSource.Inspection, origin, item.RiskFactorId, item.MeasureNumber);
        return HiddenDanger.Discover(EnterpriseId, what, by, at);
    }
}

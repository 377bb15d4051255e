using DualControl.HiddenDangers.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.HiddenDangers.Domain.Checklists;

/// <summary>排查项目 One item of a checklist, columns in the plan's order (plan 二（三）1).</summary>
/// <param name="Number">序号 1, 2, 3 …</param>
/// <param name="RiskFactorId">风险因素 The factor behind the item.</param>
/// <param name="FactorVersion">因素版本 Its version in force.</param>
/// <param name="MeasureNumber">措施序号 Place of the measure in the factor.</param>
/// <param name="Point">风险部位 Where.</param>
/// <param name="Level">风险等级 Level.</param>
/// <param name="Measure">风险管控措施 The measure to check.</param>
/// <param name="LossOfControlSign">风险失控表现 What it looks like when the measure does not hold.</param>
/// <param name="DutyParty">失职部门和人员 Unit and post that failed if it does not.</param>
/// <param name="InspectingUnitName">排查责任部门 Who inspects.</param>
/// <param name="InspectingPostId">排查责任岗位 Post that inspects, by its id.</param>
/// <param name="InspectingPostTitle">排查责任人 Post that inspects.</param>
/// <param name="EveryDays">排查周期（天） Days between inspections.</param>
internal sealed record ChecklistItem(
    int Number, Guid RiskFactorId, int FactorVersion, int MeasureNumber, string Point, RiskLevel Level, string Measure, string LossOfControlSign, string DutyParty,
    string InspectingUnitName, PostId InspectingPostId, string InspectingPostTitle, int EveryDays)
{
    /// <summary>The same question, whatever its number and factor version.</summary>
    internal (Guid, int) Key => (RiskFactorId, MeasureNumber);
}

/// <summary>与上一版的差异 What changed against the version before.</summary>
/// <param name="Added">新增 Items added, as text.</param>
/// <param name="Removed">删除 Items removed.</param>
/// <param name="Changed">变更 Items changed.</param>
internal sealed record ChecklistDifference(IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed);

/// <summary>事故隐患排查清单 A department's checklist, generated from the ledger in force; a change of the ledger makes a new version.</summary>
internal sealed class InspectionChecklist : AggregateRoot<InspectionChecklistId>, IBelongsToEnterprise
{
    private InspectionChecklist() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public UnitId DepartmentId { get; private set; }
    public string DepartmentName { get; private set; } = null!;

    /// <summary>第几版 1, 2, 3 … of this department.</summary>
    public int Edition { get; private set; }

    /// <summary>False once a newer edition exists.</summary>
    public bool IsCurrent { get; private set; }
    public IReadOnlyList<ChecklistItem> Items { get; private set; } = [];
    public ChecklistDifference Difference { get; private set; } = null!;
    public Actor GeneratedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<InspectionChecklist> Generate(
        EnterpriseId enterprise, UnitId department, string departmentName, IReadOnlyList<FactorInForce> factors, Func<RiskLevel, int> everyDays,
        InspectionChecklist? before, Actor by, DateTimeOffset at)
    {
        if (factors.Count == 0) return DangerErrors.ChecklistEmpty;
        var items = factors.SelectMany(f => f.Measures.Select(m => (Factor: f, Measure: m))).Select((x, i) => new ChecklistItem(
            i + 1, x.Factor.Id.Value, x.Factor.FactorVersion, x.Measure.Number, x.Factor.Point, x.Factor.Level, x.Measure.Description, $"未落实：{x.Measure.Description}",
            $"{x.Factor.ResponsibleUnitName} {x.Factor.ResponsiblePostTitle}", x.Factor.ResponsibleUnitName, x.Factor.ResponsiblePostId, x.Factor.ResponsiblePostTitle, everyDays(x.Factor.Level))).ToList();
        var difference = Compare(before?.Items ?? [], items);
        if (before is not null && difference is { Added.Count: 0, Removed.Count: 0, Changed.Count: 0 }) return DangerErrors.ChecklistUnchanged;
        before?.IsCurrent = false;
        return new InspectionChecklist
        {
            Id = InspectionChecklistId.New(),
            EnterpriseId = enterprise,
            DepartmentId = department,
            DepartmentName = departmentName,
            Edition = (before?.Edition ?? 0) + 1,
            IsCurrent = true,
            Items = items,
            Difference = difference,
            GeneratedBy = by,
            CreatedAt = at,
        };
    }

    /// <summary>
    /// A measure is the same when it reads the same, though another was put in or taken out before it; what is left over is compared by its place.
    /// A changed place alone is a change too: dangers name the measure by its number.
    /// </summary>
    private static ChecklistDifference Compare(IReadOnlyList<ChecklistItem> before, IReadOnlyList<ChecklistItem> now)
    {
        var gone = before.ToList();
        ChecklistItem? Take(Predicate<ChecklistItem> isSame)
        {
            var at = gone.FindIndex(isSame);
            if (at < 0) return null;
            var item = gone[at];
            gone.RemoveAt(at);
            return item;
        }
        static ChecklistItem Content(ChecklistItem i) => i with { Number = 0, FactorVersion = 0 };
        static string Show(ChecklistItem i) => $"{i.Point}：{i.Measure}";
        ChecklistItem?[] alike = [.. now.Select(i => Take(b => b.RiskFactorId == i.RiskFactorId && b.Measure == i.Measure))];
        ChecklistItem?[] was = [.. now.Select((i, n) => alike[n] ?? Take(b => b.Key == i.Key))];
        return new ChecklistDifference(
            [.. now.Where((_, n) => was[n] is null).Select(Show)], [.. gone.Select(Show)],
            [.. now.Where((i, n) => was[n] is { } old && Content(old) != Content(i)).Select(Show)]);
    }
}

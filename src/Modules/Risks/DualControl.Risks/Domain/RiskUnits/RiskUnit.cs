using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Domain.RiskUnits;

/// <summary>风险单元类型 What a risk unit is.</summary>
internal enum RiskUnitKind
{
    /// <summary>区域 Area.</summary>
    Area,
    /// <summary>工艺 Process.</summary>
    Process,
    /// <summary>设备设施 Equipment.</summary>
    Equipment,
    /// <summary>作业活动 Activity.</summary>
    Activity,
}

/// <summary>名称沿革 A name the unit bore from an instant on: past ledgers show the name of their day.</summary>
internal sealed record UnitNameTerm(string Name, DateTimeOffset From);

/// <summary>撤销 Why, by whom and when a unit ceased to be one.</summary>
/// <param name="Reason">原因 Reason.</param>
/// <param name="By">谁 Who.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record UnitRetirement(string Reason, Actor By, DateTimeOffset At);

/// <summary>
/// 风险单元 A part of the enterprise whose risks are identified together; areas hold processes, these equipment, and that activities. Its level is the highest of its factors in
/// force; none → ungraded. Split and merged units keep their history; a retired one is never deleted.
/// </summary>
internal sealed partial class RiskUnit : AggregateRoot<RiskUnitId>, IBelongsToEnterprise
{
    private RiskUnit() { }

    public EnterpriseId EnterpriseId { get; private set; }

    /// <summary>The unit it is a part of; null on top.</summary>
    public RiskUnitId? ParentId { get; private set; }
    public string Name { get; private set; } = null!;
    public IReadOnlyList<UnitNameTerm> Names { get; private set; } = [];
    public string Location { get; private set; } = null!;
    public RiskUnitKind Kind { get; private set; }
    public Responsible Responsible { get; private set; } = null!;

    /// <summary>Mirrors <see cref="Responsible"/> for the list.</summary>
    public PostId ResponsiblePostId { get; private set; }

    /// <summary>Polygon on the plan; empty when not drawn yet.</summary>
    public IReadOnlyList<PlanPoint> Outline { get; private set; } = [];

    public IReadOnlyList<ConsideredCell> Considered { get; private set; } = [];

    /// <summary>Kept for the figures: number of cells considered without a finding.</summary>
    public int ConsideredCount { get; private set; }

    /// <summary>The unit it was split from; null for none.</summary>
    public RiskUnitId? SplitFromId { get; private set; }

    /// <summary>The unit it was merged into; null for none.</summary>
    public RiskUnitId? MergedIntoId { get; private set; }
    public UnitRetirement? Retirement { get; private set; }

    /// <summary>Mirrors <see cref="Retirement"/> for the lists.</summary>
    public bool IsRetired { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<RiskUnit> Create(EnterpriseId enterprise, RiskUnitDetails details, Responsible responsible, Actor by, DateTimeOffset at)
    {
        var unit = new RiskUnit { Id = RiskUnitId.New(), EnterpriseId = enterprise, CreatedBy = by, CreatedAt = at };
        var changed = unit.Change(details, responsible, null, RiskRules.Default, at);
        return changed.IsFailure ? changed.Error : unit;
    }

    /// <param name="level">Its level; null while ungraded.</param>
    public Result Change(RiskUnitDetails details, Responsible responsible, RiskLevel? level, RiskRules rules, DateTimeOffset at)
    {
        if (IsRetired) return RiskErrors.UnitRetired;
        if (details.Outline.Count > 0 && RiskUnits.Outline.Check(details.Outline) is { } wrong) return wrong;
        if (level is { } carried && rules.RefuseRank(RiskErrors.UnitRankTooLow, carried, responsible) is { } refusal) return refusal.At("responsiblePostId");
        if (details.Name != Name) Names = [.. Names, new UnitNameTerm(details.Name, at)];
        (Name, Location, Kind, Outline, Responsible, ResponsiblePostId) = (details.Name, details.Location, details.Kind, details.Outline, responsible, responsible.PostId);
        ParentId = details.ParentId;
        return Result.Success;
    }

    /// <summary>Null where who answers for the unit may answer for a factor of this level in it.</summary>
    public Error? RefuseLevel(RiskLevel level, RiskRules rules) => rules.RefuseRank(RiskErrors.UnitRankTooLow, level, Responsible);

    /// <summary>The name a unit bore at an instant; its first one before it had any.</summary>
    public static string NameAt(IReadOnlyList<UnitNameTerm> names, DateTimeOffset at) => (names.LastOrDefault(n => n.From <= at) ?? names[0]).Name;

    /// <summary>Somebody thought about the cell and found nothing; refused where a factor is in the cell.</summary>
    public Result Consider(GridCell cell, bool hasFactor, string reason, Actor by, DateTimeOffset at)
    {
        if (IsRetired) return RiskErrors.UnitRetired;
        if (hasFactor) return RiskErrors.CellIdentified;
        Remember([.. Considered.Where(c => c.Cell != cell), new ConsideredCell(cell, reason, by, at)]);
        return Result.Success;
    }

    /// <summary>Something was found after all: the cell is identified, no longer "nothing found".</summary>
    public void Identify(GridCell cell)
    {
        if (Considered.Any(c => c.Cell == cell)) Remember([.. Considered.Where(c => c.Cell != cell)]);
    }

    private void Remember(IReadOnlyList<ConsideredCell> considered) => (Considered, ConsideredCount) = (considered, considered.Count);
}

/// <summary>What a client says of a risk unit.</summary>
internal sealed record RiskUnitDetails(string Name, string Location, RiskUnitKind Kind, IReadOnlyList<PlanPoint> Outline, RiskUnitId? ParentId = null);

/// <summary>责任 Who is responsible: an organization unit and a post in it, as they were when named.</summary>
internal sealed record Responsible(
    UnitId UnitId, string UnitName, UnitId DepartmentId, string DepartmentName, UnitId? WorkshopId, string? WorkshopName,
    PostId PostId, string PostTitle, Organization.Contracts.ManagementRank Rank);

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

/// <summary>风险单元 A part of the enterprise whose risks are identified together. Its level is the highest of its factors in force; none → ungraded.</summary>
internal sealed class RiskUnit : AggregateRoot<RiskUnitId>, IBelongsToEnterprise
{
    private RiskUnit() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public string Name { get; private set; } = null!;
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
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<RiskUnit> Create(EnterpriseId enterprise, RiskUnitDetails details, Responsible responsible, Actor by, DateTimeOffset at)
    {
        var unit = new RiskUnit { Id = RiskUnitId.New(), EnterpriseId = enterprise, CreatedBy = by, CreatedAt = at };
        var changed = unit.Change(details, responsible);
        return changed.IsFailure ? changed.Error : unit;
    }

    public Result Change(RiskUnitDetails details, Responsible responsible)
    {
        if (details.Outline.Count > 0 && RiskUnits.Outline.Check(details.Outline) is { } wrong) return wrong;
        (Name, Location, Kind, Outline, Responsible, ResponsiblePostId) = (details.Name, details.Location, details.Kind, details.Outline, responsible, responsible.PostId);
        return Result.Success;
    }

    /// <summary>Somebody thought about the cell and found nothing; refused where a factor is in the cell.</summary>
    public Result Consider(GridCell cell, bool hasFactor, string reason, Actor by, DateTimeOffset at)
    {
        if (hasFactor) return RiskErrors.CellIdentified;
        Considered = [.. Considered.Where(c => c.Cell != cell), new ConsideredCell(cell, reason, by, at)];
        ConsideredCount = Considered.Count;
        return Result.Success;
    }

    /// <summary>Something was found after all: the cell is identified, no longer "nothing found".</summary>
    public void Identify(GridCell cell)
    {
        if (Considered.All(c => c.Cell != cell)) return;
        Considered = [.. Considered.Where(c => c.Cell != cell)];
        ConsideredCount = Considered.Count;
    }
}

/// <summary>What a client says of a risk unit.</summary>
internal sealed record RiskUnitDetails(string Name, string Location, RiskUnitKind Kind, IReadOnlyList<PlanPoint> Outline);

/// <summary>责任 Who is responsible: an organization unit and a post in it, as they were when named.</summary>
internal sealed record Responsible(
    UnitId UnitId, string UnitName, UnitId DepartmentId, string DepartmentName, UnitId? WorkshopId, string? WorkshopName,
    PostId PostId, string PostTitle, Organization.Contracts.ManagementRank Rank);

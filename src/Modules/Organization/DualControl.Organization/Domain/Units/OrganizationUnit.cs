using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Units;

/// <summary>部门/车间/班组 A unit of an enterprise's tree.</summary>
internal sealed class OrganizationUnit : AggregateRoot<UnitId>, IBelongsToEnterprise
{
    public const int MaxDepth = 8;

    private OrganizationUnit() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public UnitId? ParentId { get; private set; }

    /// <summary>Whose child it is, the enterprise's own where it has no parent: names are unique among siblings on every database, also where NULLs differ.</summary>
    public Guid SiblingGroup { get; private set; }
    public string Name { get; private set; } = null!;
    public UnitKind Kind { get; private set; }

    /// <summary>1 for a unit directly below the enterprise.</summary>
    public int Depth { get; private set; }

    /// <summary>The department this unit is, or lies in.</summary>
    public UnitId? DepartmentId { get; private set; }
    public string? DepartmentName { get; private set; }

    /// <summary>The workshop this unit is, or lies in.</summary>
    public UnitId? WorkshopId { get; private set; }
    public string? WorkshopName { get; private set; }

    /// <summary>Every move, the latest last.</summary>
    public IReadOnlyList<UnitMove> Moves { get; private set; } = [];

    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>
    /// May a post of that unit answer for this one? A post of the whole enterprise (no unit) may; otherwise it must be of the same department and, where both lie in one,
    /// of the same workshop.
    /// </summary>
    public bool IsAnsweredForFrom(OrganizationUnit? home) =>
        home is null || (home.DepartmentId == DepartmentId && (home.WorkshopId is null || WorkshopId is null || home.WorkshopId == WorkshopId));

    /// <summary>A department lies under the enterprise or a department, a workshop under those or under the enterprise, a team under a department or workshop.</summary>
    public static Result<OrganizationUnit> Create(EnterpriseId enterprise, OrganizationUnit? parent, string name, UnitKind kind, Actor by, DateTimeOffset at)
    {
        if (!Fits(kind, parent)) return OrganizationErrors.UnitParentKind.At("kind");
        if (parent is { Depth: >= MaxDepth }) return OrganizationErrors.UnitTooDeep.With(MaxDepth).At("parentId");
        var unit = new OrganizationUnit { Id = UnitId.New(), EnterpriseId = enterprise, Name = name, Kind = kind, CreatedBy = by, CreatedAt = at };
        unit.PlaceUnder(parent);
        return unit;
    }

    /// <summary>
    /// Moves the unit with all below it; <paramref name="all"/> are the enterprise's units. What names it as responsible keeps the department it had then: the next version
    /// of a factor takes the new one.
    /// </summary>
    public Result MoveUnder(OrganizationUnit? parent, IReadOnlyList<OrganizationUnit> all, string reason, Actor by, DateTimeOffset at)
    {
        if (parent?.Id == ParentId) return OrganizationErrors.UnitAlreadyThere.At("parentId");
        var below = Below(all);
        if (parent is not null && (parent.Id == Id || below.Contains(parent))) return OrganizationErrors.UnitCycle.At("parentId");
        if (!Fits(Kind, parent)) return OrganizationErrors.UnitParentKind.At("parentId");
        var height = below.Select(u => u.Depth - Depth).Append(0).Max();
        if ((parent?.Depth ?? 0) + 1 + height > MaxDepth) return OrganizationErrors.UnitTooDeep.With(MaxDepth).At("parentId");
        Moves = [.. Moves, new UnitMove(ParentId, parent?.Id, reason, by, at)];
        PlaceUnder(parent);
        // From above to below, so that each finds its parent placed.
        foreach (var unit in below) unit.PlaceUnder(unit.ParentId == Id ? this : below.Single(u => u.Id == unit.ParentId));
        return Result.Success;
    }

    /// <summary>Renames the unit; <paramref name="all"/> are the enterprise's units. What names it keeps the name it had then.</summary>
    public void Rename(string name, IReadOnlyList<OrganizationUnit> all)
    {
        Name = name;
        foreach (var unit in (IEnumerable<OrganizationUnit>)[this, .. Below(all)])
        {
            if (unit.DepartmentId == Id) unit.DepartmentName = name;
            if (unit.WorkshopId == Id) unit.WorkshopName = name;
        }
    }

    /// <summary>The units below this one, nearer ones first.</summary>
    private List<OrganizationUnit> Below(IReadOnlyList<OrganizationUnit> all)
    {
        var below = new List<OrganizationUnit>();
        for (var level = all.Where(u => u.ParentId == Id).ToList(); level.Count > 0; level = [.. all.Where(u => level.Any(l => l.Id == u.ParentId))]) below.AddRange(level);
        return below;
    }

    private static bool Fits(UnitKind kind, OrganizationUnit? parent) => kind switch
    {
        UnitKind.Department or UnitKind.Workshop => parent is null or { Kind: UnitKind.Department },
        UnitKind.WorkTeam => parent is { Kind: UnitKind.Department or UnitKind.Workshop },
        _ => false,
    };

    private void PlaceUnder(OrganizationUnit? parent)
    {
        (ParentId, SiblingGroup, Depth) = (parent?.Id, parent?.Id.Value ?? EnterpriseId.Value, (parent?.Depth ?? 0) + 1);
        (DepartmentId, DepartmentName) = Kind == UnitKind.Department ? (Id, Name) : (parent?.DepartmentId, parent?.DepartmentName);
        (WorkshopId, WorkshopName) = Kind == UnitKind.Workshop ? (Id, Name) : (parent?.WorkshopId, parent?.WorkshopName);
    }
}

/// <summary>调整 A move of a unit within the tree.</summary>
/// <param name="FromParentId">原上级 Parent before; null for the enterprise itself.</param>
/// <param name="ToParentId">现上级 Parent after; null for the enterprise itself.</param>
/// <param name="Reason">原因 Why.</param>
/// <param name="By">谁 Who moved it.</param>
/// <param name="At">何时 When, UTC.</param>
internal sealed record UnitMove(UnitId? FromParentId, UnitId? ToParentId, string Reason, Actor By, DateTimeOffset At);

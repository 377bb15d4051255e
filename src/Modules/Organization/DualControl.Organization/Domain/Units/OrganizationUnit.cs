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
        var fits = kind switch
        {
            UnitKind.Department or UnitKind.Workshop => parent is null or { Kind: UnitKind.Department },
            UnitKind.WorkTeam => parent is { Kind: UnitKind.Department or UnitKind.Workshop },
            _ => false,
        };
        if (!fits) return OrganizationErrors.UnitParentKind.At("kind");
        if (parent is { Depth: >= MaxDepth }) return OrganizationErrors.UnitTooDeep.With(MaxDepth).At("parentId");
        var unit = new OrganizationUnit
        {
            Id = UnitId.New(),
            EnterpriseId = enterprise,
            ParentId = parent?.Id,
            SiblingGroup = parent?.Id.Value ?? enterprise.Value,
            Name = name,
            Kind = kind,
            Depth = (parent?.Depth ?? 0) + 1,
            DepartmentId = parent?.DepartmentId,
            DepartmentName = parent?.DepartmentName,
            WorkshopId = parent?.WorkshopId,
            WorkshopName = parent?.WorkshopName,
            CreatedBy = by,
            CreatedAt = at,
        };
        if (kind == UnitKind.Department) (unit.DepartmentId, unit.DepartmentName) = (unit.Id, name);
        if (kind == UnitKind.Workshop) (unit.WorkshopId, unit.WorkshopName) = (unit.Id, name);
        return unit;
    }
}

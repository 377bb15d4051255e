using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Exports;

/// <summary>A unit and what it lies under.</summary>
internal sealed record PlacedUnit(UnitId Id, UnitId? ParentId, int Depth, string Name, UnitKind Kind);

/// <summary>All units of an enterprise, with what their paths are made of.</summary>
internal sealed class PlacedUnits : Specification<OrganizationUnit, PlacedUnit>
{
    public PlacedUnits(EnterpriseId enterprise)
    {
        Query.Where(u => u.EnterpriseId == enterprise);
        Query.Select(u => new PlacedUnit(u.Id, u.ParentId, u.Depth, u.Name, u.Kind));
    }
}

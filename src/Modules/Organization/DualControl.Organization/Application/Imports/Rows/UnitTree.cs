using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Units;
using DualControl.Organization.Domain.Units.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Imports.Rows;

/// <summary>The units of the enterprise a table is for, by path.</summary>
internal sealed class UnitTree(IReadRepository<OrganizationUnit> units, IRequestSender sender)
{
    private Dictionary<string, OrganizationUnit> _byPath = [];
    private Dictionary<UnitId, string> _paths = [];

    /// <summary>Reads them; an error when the enterprise is out of the caller's sight.</summary>
    public async Task<Error?> ReadAsync(EnterpriseId enterprise, CancellationToken ct)
    {
        var found = await sender.SendAsync(new FindEnterprise(enterprise), ct);
        if (found.IsFailure) return found.Error;
        var all = await units.ListAsync(new UnitsOfEnterprise(enterprise), ct);
        _paths = new(UnitPath.OfAll([.. all.Select(u => (u.Id, u.ParentId, u.Name))]));
        _byPath = all.ToDictionary(u => _paths[u.Id]);
        return null;
    }

    public OrganizationUnit? At(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The unit a cell names, none for the enterprise itself; finds fault with a path that leads nowhere.</summary>
    public (bool Found, OrganizationUnit? Unit) Find(ImportRow row, TableColumn column)
    {
        var path = row.Text(column);
        if (path.Length == 0) return (true, null);
        if (At(path) is { } unit) return (true, unit);
        row.Refuse(column, ImportErrors.UnitUnknown);
        return (false, null);
    }

    /// <summary>Path of a unit; empty for the enterprise itself.</summary>
    public string PathOf(UnitId? unit) => unit is { } id ? _paths[id] : "";

    public void Add(string path, OrganizationUnit unit)
    {
        _byPath.Add(path, unit);
        _paths.Add(unit.Id, path);
    }
}

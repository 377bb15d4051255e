using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Application.Units;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Imports;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Imports.Rows;

/// <summary>Enters units, by path, each below one that exists or stands above it in the table; the kind of a known one stays, and moving has its own route.</summary>
internal sealed class UnitTableRows(IRepository<OrganizationUnit> units, UnitTree tree, ICurrentUser user, BureauCalendar calendar) : ITableRows
{
    private static readonly CreateUnitValidator Rules = new();
    private static readonly Dictionary<string, TableColumn> ColumnOf = new() { ["Name"] = UnitTable.Name, ["Kind"] = UnitTable.Kind };

    private static readonly KeyValuePair<UnitKind?, BilingualText>[] Kinds = [.. UnitTable.Kinds.Select(k => KeyValuePair.Create<UnitKind?, BilingualText>(k.Key, k.Value))];

    private readonly SeenRows<string> _seen = new();
    private EnterpriseId _enterprise;

    public BaseTable Table => BaseTable.Units;

    public Task<Error?> PrepareAsync(EnterpriseId? enterprise, CancellationToken ct)
    {
        _enterprise = enterprise!.Value;
        return tree.ReadAsync(_enterprise, ct);
    }

    public Task ApplyAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        foreach (var row in rows) Apply(row);
        return Task.CompletedTask;
    }

    private void Apply(ImportRow row)
    {
        var name = row.Text(UnitTable.Name);
        var path = UnitPath.Below(row.Text(UnitTable.Parent), name);
        _seen.Note(path, row, UnitTable.Name);
        var (found, parent) = tree.Find(row, UnitTable.Parent);
        var kind = row.Choice(UnitTable.Kind, Kinds);
        row.Judge(Rules, new CreateUnit(_enterprise, parent?.Id, name, kind ?? default), ColumnOf);
        var known = tree.At(path);
        if (known is not null && kind is not null && kind != known.Kind) row.Refuse(UnitTable.Kind, ImportErrors.NotChangeable);
        if (!row.IsGood || !found || known is not null) return;

        var created = OrganizationUnit.Create(_enterprise, parent, name, kind!.Value, user.Caller.ToActor(), calendar.Now);
        if (created.IsFailure)
        {
            row.Refuse(created.Error.Fields[0].Path == "kind" ? UnitTable.Kind : UnitTable.Parent, created.Error);
            return;
        }
        units.Add(created.Value);
        tree.Add(path, created.Value);
        row.Effect = RowEffect.Created;
    }
}

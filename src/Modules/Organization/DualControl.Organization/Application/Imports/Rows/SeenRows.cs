using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Domain.Imports;

namespace DualControl.Organization.Application.Imports.Rows;

/// <summary>The keys of the rows so far: a record stands in a table once.</summary>
internal sealed class SeenRows<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, int> _rows = [];

    /// <summary>Finds fault with a row whose key an earlier one has.</summary>
    public void Note(TKey key, ImportRow row, TableColumn column)
    {
        if (!_rows.TryAdd(key, row.Number)) row.Refuse(column, ImportErrors.RowTwice.With(_rows[key]));
    }
}

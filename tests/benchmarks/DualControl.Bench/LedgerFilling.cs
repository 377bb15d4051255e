using System.Data.Common;
using System.Globalization;
using DualControl.SharedKernel.Domain;

namespace DualControl.Bench;

/// <summary>
/// A county's risk ledger: 100,000 factors in force of 500 enterprises, each with the line that stands and one that stood before. Made by copying one demo enterprise,
/// its units, factors and lines by the raw driver, each row under ids of its own; the demo enterprise itself comes to 20,000 factors, the others to 160 each.
/// </summary>
internal sealed class LedgerFilling(RawDatabase database, Guid enterprise)
{
    public const int Enterprises = 500;
    public const int Factors = 100_000;
    public const int Largest = 20_000;
    private const int Others = (Factors - Largest) / (Enterprises - 1);

    public async Task FillAsync()
    {
        await using var connection = await database.OpenAsync();
        var companies = await RowsAsync(connection, database.Table("org", "enterprise"));
        var units = await RowsAsync(connection, database.Table("risk", "risk_unit"));
        var factors = (await RowsAsync(connection, database.Table("risk", "risk_factor"))).Where(f => f["level"] is not null).ToList();
        var lines = (await RowsAsync(connection, database.Table("risk", "ledger_entry"))).Where(l => l["until"] is null).ToLookup(l => Id(l["risk_factor_id"]));
        var now = TimeProvider.System.GetUtcNow();
        var (newCompanies, newUnits, newFactors, newLines) = (new List<Row>(), new List<Row>(), new List<Row>(), new List<Row>());
        for (var e = 0; e < Enterprises; e++)
        {
            var owner = e == 0 ? enterprise : Ids.New();
            if (e > 0)
            {
                newCompanies.Add(companies[0].With(("id", owner), ("enterprise_id", owner), ("name", $"第{e}号燃气有限公司"), ("credit_code", string.Create(CultureInfo.InvariantCulture, $"9133{e:00000000000000}"))));
            }
            var unitOf = units.ToDictionary(u => Id(u["id"]), u => e == 0 ? Id(u["id"]) : Ids.New());
            if (e > 0) newUnits.AddRange(units.Select(u => u.With(("id", unitOf[Id(u["id"])]), ("enterprise_id", owner), ("parent_id", u["parent_id"] is { } parent ? unitOf[Id(parent)] : null))));
            for (var i = e == 0 ? factors.Count : 0; i < (e == 0 ? Largest : Others); i++)
            {
                var template = factors[i % factors.Count];
                var (factor, unit, created) = (Ids.New(), unitOf[Id(template["risk_unit_id"])], now.AddMinutes(-i - 10));
                newFactors.Add(template.With(("id", factor), ("enterprise_id", owner), ("risk_unit_id", unit), ("created_at", database.Instant(created))));
                var line = lines[Id(template["id"])].First().With(
                    ("enterprise_id", owner), ("risk_factor_id", factor), ("risk_unit_id", unit), ("factor_created_at", database.Instant(created)), ("since", database.Instant(created)));
                newLines.Add(line.With(("id", Ids.New())));
                newLines.Add(line.With(("id", Ids.New()), ("since", database.Instant(created.AddDays(-60))), ("until", database.Instant(created))));
            }
        }
        await using var transaction = await connection.BeginTransactionAsync();
        await InsertAsync(connection, transaction, database.Table("org", "enterprise"), newCompanies);
        await InsertAsync(connection, transaction, database.Table("risk", "risk_unit"), newUnits);
        await InsertAsync(connection, transaction, database.Table("risk", "risk_factor"), newFactors);
        await InsertAsync(connection, transaction, database.Table("risk", "ledger_entry"), newLines);
        await transaction.CommitAsync();
        await database.SettleAsync();
    }

    private static Guid Id(object? value) => value is Guid id ? id : Guid.Parse((string)value!);

    private async Task<List<Row>> RowsAsync(DbConnection connection, string table)
    {
        await using var select = connection.CreateCommand();
        select.CommandText = $"SELECT * FROM {table} WHERE enterprise_id = @enterprise";
        RawDatabase.Add(select, "enterprise", enterprise);
        var rows = new List<Row>();
        await using var reader = await select.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(new Row(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i))));
        }
        return rows;
    }

    private static async Task InsertAsync(DbConnection connection, DbTransaction transaction, string table, List<Row> rows)
    {
        var columns = rows[0].Columns;
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, c) => $"@p{c}"))})";
        for (var c = 0; c < columns.Count; c++) RawDatabase.Add(insert, $"p{c}", rows[0][columns[c]]);
        await insert.PrepareAsync();
        foreach (var row in rows)
        {
            for (var c = 0; c < columns.Count; c++) insert.Parameters[c].Value = row[columns[c]] ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync();
        }
    }

    /// <summary>A row by the names of its columns.</summary>
    private sealed class Row(Dictionary<string, object?> values)
    {
        public IReadOnlyList<string> Columns { get; } = [.. values.Keys];

        public object? this[string column] => values[column];

        public Row With(params IEnumerable<(string Column, object? Value)> changes)
        {
            var copy = new Dictionary<string, object?>(values);
            foreach (var (column, value) in changes) copy[column] = value;
            return new Row(copy);
        }
    }
}

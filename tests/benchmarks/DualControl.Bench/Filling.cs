using System.Data.Common;
using DualControl.SharedKernel.Domain;

namespace DualControl.Bench;

/// <summary>The records measured against: many hidden dangers of one enterprise.</summary>
internal sealed record Filling(Guid Enterprise, IReadOnlyList<Guid> Dangers, string OutboxBody)
{
    public const int Rows = 10_000;

    /// <summary>Copies the enterprise's registered demo dangers in turn, each under an id, number and instant of its own, by the raw driver.</summary>
    public static async Task<Filling> FillAsync(RawDatabase database, Guid enterprise)
    {
        await using var connection = await database.OpenAsync();
        var templates = await TemplatesAsync(database, connection, enterprise);
        var columns = RawDatabase.DangerColumns.Split(", ");
        int id = Array.IndexOf(columns, "id"), number = Array.IndexOf(columns, "number"), created = Array.IndexOf(columns, "created_at");
        var now = TimeProvider.System.GetUtcNow();
        var ids = new List<Guid>(Rows);
        await using var transaction = await connection.BeginTransactionAsync();
        for (var i = 0; i < Rows; i++)
        {
            var row = templates[i % templates.Count].ToArray();
            ids.Add(Ids.New());
            (row[id], row[number], row[created]) = (ids[i], $"YH-{now.Year}-{500_000 + i}", database.Instant(now.AddMinutes(i - Rows)));
            await using var insert = connection.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = $"INSERT INTO {database.Dangers} ({RawDatabase.DangerColumns}) VALUES ({string.Join(", ", columns.Select((_, c) => $"@p{c}"))})";
            for (var c = 0; c < columns.Length; c++) RawDatabase.Add(insert, $"p{c}", row[c]);
            await insert.ExecuteNonQueryAsync();
        }
        await transaction.CommitAsync();
        await database.SettleAsync();
        return new Filling(enterprise, ids, await BodyAsync(database, connection));
    }

    /// <summary>Events that the host has not delivered yet.</summary>
    public static async Task<long> WaitingAsync(RawDatabase database)
    {
        await using var connection = await database.OpenAsync();
        await using var count = connection.CreateCommand();
        count.CommandText = $"SELECT count(*) FROM {database.Outbox} WHERE processed_at IS NULL";
        return (long)(await count.ExecuteScalarAsync())!;
    }

    private static async Task<List<object?[]>> TemplatesAsync(RawDatabase database, DbConnection connection, Guid enterprise)
    {
        await using var select = connection.CreateCommand();
        select.CommandText = $"SELECT {RawDatabase.DangerColumns} FROM {database.Dangers} WHERE enterprise_id = @enterprise AND number IS NOT NULL";
        RawDatabase.Add(select, "enterprise", enterprise);
        var rows = new List<object?[]>();
        await using var reader = await select.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>What the host writes to the outbox for a new danger, so that the bare server writes as much.</summary>
    private static async Task<string> BodyAsync(RawDatabase database, DbConnection connection)
    {
        await using var select = connection.CreateCommand();
        select.CommandText = $"SELECT body FROM {database.Outbox} WHERE body LIKE '%\"ReportHiddenDanger\"%' ORDER BY sequence DESC LIMIT 1";
        return (string)(await select.ExecuteScalarAsync())!;
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DualControl.Bench;

/// <summary>
/// A database through its raw driver, with the SQL that EF Core sends for the host's requests (taken from its log with
/// Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command=Information).
/// </summary>
internal abstract class RawDatabase
{
    public const string DangerColumns =
        "id, acceptances, accepted_at, created_at, deadline, deadline_set_by, description, discovered_at, discovered_by, enterprise_id, extensions, inspection_id, level, level_reason, major_report, " +
        "major_report_due_at, measure_number, name, number, origin, place, plan, plan_approved_by, rectifications, registered_at, responsible, responsible_post_id, reviews, risk_factor_id, " +
        "source, state, timeline, verification, version, written_off_at";

    private const string OutboxColumns = "attempts, body, id, last_error, not_before, occurred_at, processed_at, trace_parent, type";

    public static RawDatabase Of(string provider, string connectionString) => provider == "Sqlite" ? new RawSqlite(connectionString) : new RawPostgres(connectionString);

    public abstract string Provider { get; }
    public abstract string Dangers { get; }
    public abstract string Outbox { get; }
    protected abstract string Scope { get; }

    /// <summary>The table's name in this database.</summary>
    public abstract string Table(string schema, string name);

    public string List =>
        $"SELECT d.id, d.number, d.name, d.level, d.source, d.discovered_at, d.plan, d.rectifications, d.deadline, d.acceptances, d.responsible, d.state, d.written_off_at, d.created_at " +
        $"FROM {Dangers} AS d WHERE {Scope} AND d.enterprise_id = @enterprise AND d.number IS NOT NULL ORDER BY d.created_at DESC, d.id DESC LIMIT @p";

    public string Get => $"SELECT {DangerColumns} FROM {Dangers} AS d WHERE {Scope} AND d.id = @id LIMIT 1";

    public string Insert =>
        $"INSERT INTO {Dangers} ({DangerColumns}) VALUES ({Parameters("p", DangerColumns)}); " +
        $"INSERT INTO {Outbox} ({OutboxColumns}) VALUES ({Parameters("o", OutboxColumns)}) RETURNING sequence;";

    public abstract Task<DbConnection> OpenAsync();

    /// <summary>The values of the query filter of a caller who sees one enterprise.</summary>
    public abstract void AddScope(DbCommand command, Guid enterprise);

    public abstract object Instant(DateTimeOffset instant);
    public abstract DateTimeOffset Instant(DbDataReader row, int column);

    /// <summary>What a data base of some age knows by itself.</summary>
    public virtual Task SettleAsync() => Task.CompletedTask;

    public static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }

    private static string Parameters(string prefix, string columns) => string.Join(", ", columns.Split(", ").Select((_, i) => $"@{prefix}{i}"));

    private sealed class RawSqlite(string connectionString) : RawDatabase
    {
        public override string Provider => "Sqlite";
        public override string Dangers => Table("danger", "hidden_danger");
        public override string Outbox => Table("danger", "outbox_message");
        protected override string Scope => "(@seesAll OR d.enterprise_id = @visible)";

        public override string Table(string schema, string name) => $"{schema}_{name}";

        public override async Task<DbConnection> OpenAsync()
        {
            var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync();
            await using var pragmas = connection.CreateCommand();
            pragmas.CommandText = "PRAGMA busy_timeout=30000; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;";
            await pragmas.ExecuteNonQueryAsync();
            return connection;
        }

        public override void AddScope(DbCommand command, Guid enterprise)
        {
            Add(command, "seesAll", false);
            Add(command, "visible", enterprise);
        }

        public override object Instant(DateTimeOffset instant) => instant.UtcTicks;
        public override DateTimeOffset Instant(DbDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);
    }

    private sealed class RawPostgres(string connectionString) : RawDatabase
    {
        private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

        public override string Provider => "PostgreSql";
        public override string Dangers => Table("danger", "hidden_danger");
        public override string Outbox => Table("danger", "outbox_message");
        protected override string Scope => "(@seesAll OR d.enterprise_id = ANY (@visible))";

        public override string Table(string schema, string name) => $"{schema}.{name}";

        public override async Task<DbConnection> OpenAsync() => await _source.OpenConnectionAsync();

        public override void AddScope(DbCommand command, Guid enterprise)
        {
            Add(command, "seesAll", false);
            Add(command, "visible", new[] { enterprise });
        }

        public override object Instant(DateTimeOffset instant) => instant;
        public override DateTimeOffset Instant(DbDataReader row, int column) => row.GetFieldValue<DateTimeOffset>(column);

        public override async Task SettleAsync()
        {
            await using var analyze = _source.CreateCommand("ANALYZE");
            await analyze.ExecuteNonQueryAsync();
        }
    }
}

using DualControl.ArchitectureTests.Support;
using DualControl.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace DualControl.ArchitectureTests.Persistence;

/// <summary>
/// SQL Server cannot be started where these tests run. Its idempotent script is parsed instead and held against what SQL Server would
/// refuse or spoil: Unicode text, instants with an offset, index key sizes, walls between schemas.
/// </summary>
public sealed class SqlServerScripts
{
    /// <summary>Documented limits: 900 bytes for a clustered key, 1700 for any other.</summary>
    private const int ClusteredKeyBytes = 900, KeyBytes = 1700;

    private static readonly string[] Types =
        ["nvarchar", "uniqueidentifier", "bigint", "int", "bit", "date", "datetimeoffset", "decimal", "binary", "varbinary"];

    private const string OpenIddict = "identity.open_iddict_";

    /// <summary>Findings that stay, each with its reason.</summary>
    private static readonly Dictionary<string, string> Accepted = new()
    {
        [$"{OpenIddict}authorization.creation_date is datetime2"] = "OpenIddict declares its UTC instants as DateTime, and is the only one to write and read them",
        [$"{OpenIddict}token.creation_date is datetime2"] = "the same",
        [$"{OpenIddict}token.expiration_date is datetime2"] = "the same",
        [$"{OpenIddict}token.redemption_date is datetime2"] = "the same",
    };

    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void The_script_keeps_what_SQL_Server_asks_for(string module)
    {
        var (script, aggregates) = ModuleContext.Of(Solution.Module(module), "SqlServer", ScriptOf);
        var schema = SqlServerSchema.Parse(script);
        Assert.Empty(schema.Errors);
        Rule.Holds(schema.Tables, t => t.Value.Values.SelectMany(c => WrongType(t.Key, c)).Where(IsOpen));
        Rule.Holds(schema.Keys, k => TooLarge(schema, k).Where(IsOpen));
        Rule.Holds([schema], s => LeavingTheSchema(s, Solution.Module(module).Schema));
        Rule.Holds([schema], s => WithoutVersion(s, aggregates));
    }

    [Fact]
    public void Every_accepted_finding_is_still_found()
    {
        var found = Solution.Modules.SelectMany(m =>
        {
            var schema = SqlServerSchema.Parse(ModuleContext.Of(m, "SqlServer", ScriptOf).Script);
            return schema.Tables.SelectMany(t => t.Value.Values.SelectMany(c => WrongType(t.Key, c))).Concat(schema.Keys.SelectMany(k => TooLarge(schema, k)));
        }).ToList();
        Rule.Holds(Accepted, a => found.Any(f => f.StartsWith(a.Key, StringComparison.Ordinal)) ? [] : [$"{a.Key}: no longer found ({a.Value})"]);
    }

    [Fact]
    public void What_SQL_Server_would_refuse_or_spoil_is_reported()
    {
        var schema = SqlServerSchema.Parse("""
            CREATE TABLE [risk].[thing] ([id] uniqueidentifier NOT NULL, [name] varchar(100) NOT NULL, [note] text NULL, [made_at] datetime2 NOT NULL,
                [code] nvarchar(851) NOT NULL, [long] nvarchar(max) NULL, [unit_id] uniqueidentifier NOT NULL, [kind] nvarchar(440) NOT NULL, [day] date NOT NULL,
                CONSTRAINT [PK_thing] PRIMARY KEY ([kind], [id], [day], [unit_id]),
                CONSTRAINT [FK_thing_unit] FOREIGN KEY ([unit_id]) REFERENCES [org].[unit] ([id]) ON DELETE CASCADE,
                CONSTRAINT [FK_thing_thing] FOREIGN KEY ([unit_id]) REFERENCES [risk].[thing] ([id]) ON DELETE CASCADE);
            GO
            CREATE TABLE [astray] ([id] int NOT NULL);
            CREATE INDEX [ix_code] ON [risk].[thing] ([code]);
            CREATE INDEX [ix_day] ON [risk].[thing] ([day], [id]);
            IF 1 = 1
            BEGIN
                EXEC(N'CREATE UNIQUE INDEX [ix_long] ON [risk].[thing] ([long]) WHERE [long] IS NOT NULL');
            END;
            CREATE TABLE [risk].[gone] ([id] varchar(10) NOT NULL);
            DROP TABLE [risk].[gone];
            """);
        Assert.Empty(schema.Errors);
        Rule.Reports(schema.Tables, t => t.Value.Values.SelectMany(c => WrongType(t.Key, c)), "risk.thing.name is varchar", "risk.thing.note is text", "risk.thing.made_at is datetime2");
        Rule.Reports(schema.Keys, k => TooLarge(schema, k), "PK_thing on risk.thing may take 915 of 900 bytes", "ix_code on risk.thing may take 1702 of 1700 bytes", "ix_long on risk.thing holds a (max) column");
        Rule.Reports([schema], s => LeavingTheSchema(s, "risk"), "dbo.astray is outside risk", "risk.thing references org.unit in another schema (and cascades)");
        Rule.Reports([schema], s => WithoutVersion(s, ["risk.thing", "risk.missing"]), "risk.thing has no version", "risk.missing has no version");
        Rule.Reports([SqlServerSchema.Parse("CREATE TABEL [x] ([id] int);")], s => s.Errors, "line 1");
        Rule.Reports([SqlServerSchema.Parse("EXEC(N'CREATE INDEKS [x]');")], s => s.Errors, "line 1");
        Rule.Reports([SqlServerSchema.Parse("EXEC sp_rename N'[a].[b]', N'c';")], s => s.Errors, "sp_rename");
    }

    private static (string Script, IReadOnlyList<string> Aggregates) ScriptOf(DbContext context) =>
        (context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent),
            [.. context.Model.GetEntityTypes().Where(e => typeof(IAggregateRoot).IsAssignableFrom(e.ClrType)).Select(e => $"{e.GetSchema() ?? "dbo"}.{e.GetTableName()}")]);

    private static bool IsOpen(string finding) => !Accepted.Keys.Any(a => finding.StartsWith(a, StringComparison.Ordinal));

    private static IEnumerable<string> WrongType(string table, Column column) => Types.Contains(column.Type) ? [] : [$"{table}.{column.Name} is {column.Type}"];

    private static IEnumerable<string> TooLarge(SqlServerSchema schema, Key key)
    {
        var columns = key.Columns.Select(c => schema.Tables[key.Table][c]).ToList();
        if (columns.Any(c => c.Length == -1)) return [$"{key.Name} on {key.Table} holds a (max) column"];
        var (bytes, limit) = (columns.Sum(Bytes), key.IsClustered ? ClusteredKeyBytes : KeyBytes);
        return bytes > limit ? [$"{key.Name} on {key.Table} may take {bytes} of {limit} bytes"] : [];
    }

    private static int Bytes(Column column) => column.Type switch
    {
        "nvarchar" => 2 * column.Length!.Value,
        "binary" or "varbinary" or "varchar" => column.Length!.Value,
        "uniqueidentifier" => 16,
        "decimal" => column.Length <= 19 ? 9 : 17,
        "datetimeoffset" => 10,
        "bigint" => 8,
        "int" => 4,
        "date" => 3,
        _ => 1,
    };

    private static IEnumerable<string> LeavingTheSchema(SqlServerSchema script, string schema)
    {
        bool IsInside(string table) => table.StartsWith($"{schema}.", StringComparison.Ordinal);
        return [.. script.Tables.Keys.Where(t => !IsInside(t)).Select(t => $"{t} is outside {schema}"),
            .. script.ForeignKeys.Where(k => !IsInside(k.References)).Select(k => $"{k.Table} references {k.References} in another schema{(k.Cascades ? " (and cascades)" : "")}")];
    }

    /// <summary>Concurrency is the application's own version on every aggregate (docs/adr/0003), not a rowversion.</summary>
    private static IEnumerable<string> WithoutVersion(SqlServerSchema script, IEnumerable<string> aggregates) =>
        aggregates.Where(t => script.Tables.GetValueOrDefault(t)?.GetValueOrDefault("version") is not { Type: "bigint" }).Select(t => $"{t} has no version");
}

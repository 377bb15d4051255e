using DualControl.ArchitectureTests.Domain;
using DualControl.ArchitectureTests.Support;
using DualControl.BuildingBlocks.Persistence;
using DualControl.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Shouldly;
using Xunit;

namespace DualControl.ArchitectureTests.Persistence;

/// <summary>Each module's model is in its migrations, under the module's schema, with a history of its own; on all three databases.</summary>
public sealed class Contexts
{
    [Theory, MemberData(nameof(ModuleContext.EveryModuleOnEveryDatabase), MemberType = typeof(ModuleContext))]
    public void No_model_change_waits_for_a_migration(string module, string provider) =>
        ModuleContext.Use(Solution.Module(module), provider, context => Rule.Holds([context], Pending));

    [Theory, MemberData(nameof(ModuleContext.EveryModuleOnEveryDatabase), MemberType = typeof(ModuleContext))]
    public void The_context_has_its_module_s_schema_and_keeps_its_own_history_there(string module, string provider) =>
        ModuleContext.Use(Solution.Module(module), provider, context => Rule.Holds([context], c => Misplaced(c, Solution.Module(module).Schema)));

    [Theory, MemberData(nameof(Solution.ModuleNames), MemberType = typeof(Solution))]
    public void Every_aggregate_of_a_module_is_stored_in_its_context(string module)
    {
        var known = Solution.Module(module);
        var aggregates = Aggregates.All.Where(a => a.Assembly == known.GetType().Assembly).ToList();
        // Identity's only records are the library's.
        if (module == "Identity") aggregates.ShouldBeEmpty();
        else ModuleContext.Use(known, "Sqlite", context => Rule.Holds(aggregates, a => Homeless(a, context)));
    }

    [Fact]
    public void An_aggregate_without_a_table_is_reported()
    {
        using var context = ModuleContext.OfFixture();
        Rule.Reports(Fixture.In("Aggregates").Where(t => t.Name == "OpenThing"), a => Homeless(a, context), "OpenThing is not stored in FixturesDbContext");
    }

    [Fact]
    public void A_context_without_migrations_in_no_schema_of_its_own_is_reported()
    {
        using var context = ModuleContext.OfFixture();
        Rule.Reports([context], Pending, "FixturesDbContext has changes that no migration of Microsoft.EntityFrameworkCore.SqlServer knows");
        Rule.Reports([context], c => Misplaced(c, new FixturesModule().Schema),
            "FixturesDbContext has the schema fixture, its module risk", "FixturesDbContext keeps its migrations history in .__EFMigrationsHistory",
            "Thing is stored outside the schema risk: fixture.thing", "OutboxMessage is stored", "InboxMessage is stored", "IdempotencyKey is stored", "NumberSeries is stored");
    }

    private static IEnumerable<string> Homeless(Type aggregate, ModuleDbContext context) =>
        context.Model.FindEntityType(aggregate) is null ? [$"{aggregate.Name} is not stored in {context.GetType().Name}: it needs an IEntityTypeConfiguration"] : [];

    private static IEnumerable<string> Pending(ModuleDbContext context) =>
        context.Database.HasPendingModelChanges() ? [$"{context.GetType().Name} has changes that no migration of {context.Database.ProviderName} knows: build/add-migration"] : [];

    private static IEnumerable<string> Misplaced(ModuleDbContext context, string schema)
    {
        var name = context.GetType().Name;
        var prefixed = context.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);
        bool IsInSchema(string? inSchema, string table) => prefixed ? inSchema is null && table.StartsWith($"{schema}_", StringComparison.Ordinal) : inSchema == schema;

        if (context.Schema != schema) yield return $"{name} has the schema {context.Schema}, its module {schema}";
        var options = RelationalOptionsExtension.Extract(context.GetService<IDbContextOptions>());
        var (historySchema, history) = (options.MigrationsHistoryTableSchema, options.MigrationsHistoryTableName ?? "__EFMigrationsHistory");
        if (!IsInSchema(historySchema, history)) yield return $"{name} keeps its migrations history in {historySchema}.{history}";
        foreach (var entity in context.Model.GetEntityTypes().Where(e => e.GetTableName() is { } table && !IsInSchema(e.GetSchema(), table)))
            yield return $"{entity.DisplayName()} is stored outside the schema {schema}: {entity.GetSchema()}.{entity.GetTableName()}";
    }
}

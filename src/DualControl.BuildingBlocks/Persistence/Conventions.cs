using System.Reflection;
using System.Text;
using System.Text.Json;
using DualControl.BuildingBlocks.Modules;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>How value types are stored, once for all modules and databases.</summary>
internal static class Conventions
{
    public const int DefaultStringLength = 2000;

    public static void Configure(ModelConfigurationBuilder configuration, Assembly module, string provider)
    {
        foreach (var id in IdTypesOf(module))
            configuration.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        configuration.Properties<Actor>().HaveConversion<ActorConverter>().HaveMaxLength(600);
        configuration.Properties<Month>().HaveConversion<MonthConverter>().HaveMaxLength(7);
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<string>().HaveMaxLength(DefaultStringLength);
        if (provider.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            // SQLite neither compares nor orders these two: store what it can (UTC ticks, ten-thousandths).
            configuration.Properties<DateTimeOffset>().HaveConversion<TicksConverter>();
            configuration.Properties<decimal>().HaveConversion<ScaledConverter>();
            configuration.Properties<Money>().HaveConversion<ScaledMoneyConverter>();
        }
        else
        {
            configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
            configuration.Properties<decimal>().HavePrecision(19, 4);
            configuration.Properties<Money>().HaveConversion<MoneyConverter>().HavePrecision(19, 2);
        }
        configuration.Conventions.Add(_ => new NamingConvention(provider));
    }

    private static IEnumerable<Type> IdTypesOf(Assembly module) =>
        ModuleRegistry.TypesKnownTo(module).Union(typeof(EnterpriseId).Assembly.GetTypes()).Where(Ids.IsId);

    public static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && name[i - 1] != '_')))
                text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString();
    }
}

/// <summary>snake_case names in the module's schema, or with its prefix on SQLite, which has no schemas.</summary>
internal sealed class NamingConvention(string provider) : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder model, IConventionContext<IConventionModelBuilder> context)
    {
        var schema = (string?)model.Metadata.FindAnnotation("DualControl:Schema")?.Value ?? throw new InvalidOperationException("The context names no schema.");
        var prefixed = provider.EndsWith("Sqlite", StringComparison.Ordinal);
        foreach (var entity in model.Metadata.GetEntityTypes())
        {
            if (entity.GetTableName() is not { } table) continue;
            var name = Conventions.SnakeCase(entity.IsOwned() ? table : entity.ClrType.Name.Split('`')[0].Replace("EntityFrameworkCore", "", StringComparison.Ordinal));
            // Explicitly, over the names that a library (OpenIddict) configures for its own entities.
            var mutable = (IMutableEntityType)entity;
            mutable.SetTableName(prefixed ? $"{schema}_{name}" : name);
            mutable.SetSchema(prefixed ? null : schema);
            foreach (var property in entity.GetProperties())
                property.Builder.HasColumnName(Conventions.SnakeCase(property.GetColumnName()));
            foreach (var index in entity.GetIndexes())
                index.Builder.HasDatabaseName($"ix_{schema}_{name}_{string.Join('_', index.Properties.Select(p => Conventions.SnakeCase(p.Name)))}");
        }
    }
}

internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value)) where TId : struct, IId<TId>
{
    private static TId Make(Guid value) => TId.From(value);
}

internal sealed class ActorConverter() : ValueConverter<Actor, string>(
    actor => JsonSerializer.Serialize(actor, Stored.Json), text => JsonSerializer.Deserialize<Actor>(text, Stored.Json)!);

internal sealed class MonthConverter() : ValueConverter<Month, string>(month => month.ToString(), text => Read(text))
{
    private static Month Read(string text) => Month.TryParse(text, out var month) ? month : throw new FormatException(text);
}

internal sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));

internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(v => v.ToUniversalTime(), v => v.ToUniversalTime());

internal sealed class ScaledConverter() : ValueConverter<decimal, long>(v => (long)decimal.Round(v * 10_000m), v => v / 10_000m);

internal sealed class MoneyConverter() : ValueConverter<Money, decimal>(v => v.Yuan, v => new Money(v));

internal sealed class ScaledMoneyConverter() : ValueConverter<Money, long>(v => (long)decimal.Round(v.Yuan * 100m), v => new Money(v / 100m));

/// <summary>JSON as stored in columns, the outbox and idempotency answers: written and read by this code only.</summary>
public static class Stored
{
    public static readonly JsonSerializerOptions Json = Api.JsonSetup.Options;
}

public static class PropertyBuilderExtensions
{
    /// <summary>
    /// Stores an immutable value or list as JSON text. The property is replaced as a whole, never mutated, so its text is also what
    /// change detection compares.
    /// </summary>
    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(
            new ValueConverter<T, string>(v => JsonSerializer.Serialize(v, Stored.Json), text => JsonSerializer.Deserialize<T>(text, Stored.Json)!),
            new ValueComparer<T>(
                (a, b) => JsonSerializer.Serialize(a, Stored.Json) == JsonSerializer.Serialize(b, Stored.Json),
                v => v == null ? 0 : JsonSerializer.Serialize(v, Stored.Json).GetHashCode(StringComparison.Ordinal),
                v => v));
        // Chinese text: nvarchar(max) / text, never bounded by the default length.
        property.Metadata.SetMaxLength(null);
        property.Metadata.SetProviderClrType(null);
        property.HasMaxLength(-1);
        return property;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>Reads out of EF's change tracker what a command changed, for the audit trail.</summary>
internal static class ChangeTrail
{
    public static IReadOnlyList<ChangeRecorded> Of(ModuleDbContext context, string useCase, CallerContext caller, DateTimeOffset now) =>
        [.. context.ChangeTracker.Entries<IAggregateRoot>()
            .Where(e => e.Entity is not (IAppendOnlyRecord or IUntracedRecord) && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => new ChangeRecorded(
                e.Metadata.ClrType.Name,
                KeyOf(e),
                (e.Entity as IBelongsToEnterprise)?.EnterpriseId,
                e.Entity.Version,
                useCase,
                caller.Caller.Subject,
                caller.Caller.Name,
                now,
                caller.RemoteAddress,
                Activity.Current?.TraceId.ToString(),
                ChangesOf(e)))];

    /// <summary>Did rows change that the aggregate owns beside its own? They are its content: its version counts them, its trail shows them.</summary>
    public static bool HasChangedParts(this EntityEntry aggregate) => aggregate.Parts().Any(p => p.Row.State != EntityState.Unchanged);

    private static IEnumerable<(string Path, EntityEntry Row)> Parts(this EntityEntry aggregate) => aggregate.Collections
        .Where(c => c.Metadata.TargetEntityType.IsOwned() && c.CurrentValue is not null)
        .SelectMany(c => c.CurrentValue!.Cast<object>().Select(row => aggregate.Context.Entry(row))
            .Select(row => ($"{JsonNamingPolicy.CamelCase.ConvertName(c.Metadata.Name)}[{OwnKeyOf(row)}]", row)));

    /// <summary>What tells the row from its neighbours of the same aggregate.</summary>
    private static string OwnKeyOf(EntityEntry row) =>
        string.Join(',', row.Properties.Where(p => p.Metadata.IsPrimaryKey() && !p.Metadata.IsForeignKey()).Select(p => Show(p, p.CurrentValue)));

    private static string KeyOf(EntityEntry entry) => Show(entry.Property("Id"), entry.Property("Id").CurrentValue)!;

    private static List<FieldChange> ChangesOf(EntityEntry entry) =>
        [.. FieldsOf(entry), .. entry.Parts().SelectMany(p => FieldsOf(p.Row).Select(f => f with { Field = $"{p.Path}.{f.Field}" }))];

    private static List<FieldChange> FieldsOf(EntityEntry entry)
    {
        var changes = new List<FieldChange>();
        foreach (var property in entry.Properties)
        {
            if (property.Metadata.IsPrimaryKey() || property.Metadata.Name == nameof(IAggregateRoot.Version)) continue;
            var before = entry.State == EntityState.Added ? null : Show(property, property.OriginalValue);
            var after = entry.State == EntityState.Deleted ? null : Show(property, property.CurrentValue);
            if (before != after) changes.Add(new FieldChange(JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name), before, after));
        }
        return changes;
    }

    /// <summary>The value as a reader understands it, the same on all databases.</summary>
    private static string? Show(PropertyEntry property, object? value) => value switch
    {
        null => null,
        string text => text,
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool or Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!),
        IFormattable number when value.GetType().IsPrimitive || value is decimal => number.ToString(null, CultureInfo.InvariantCulture),
        _ => JsonSerializer.Serialize(value, value.GetType(), Stored.Json).Trim('"'),
    };
}

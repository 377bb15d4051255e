using System.Reflection;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>
/// Base of each module's context: own schema, own outbox, inbox, idempotency keys and number series; conventions that hold on all three
/// databases; rows of other enterprises are invisible.
/// </summary>
public abstract class ModuleDbContext(DbContextOptions options, ICurrentScope scope) : DbContext(options)
{
    /// <summary>Length of a text column whose configuration says nothing else, in characters.</summary>
    public const int DefaultStringLength = Conventions.DefaultStringLength;

    /// <summary>Schema of the module; a table prefix on SQLite.</summary>
    public abstract string Schema { get; }

    // Read by the query filters at execution time.
    private bool SeesAll => scope.Scope.All;
    private IReadOnlyCollection<EnterpriseId> Visible => scope.Scope.Enterprises;

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        Conventions.Configure(configuration, GetType().Assembly, Database.ProviderName!);

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasAnnotation("DualControl:Schema", Schema);
        PlumbingConfiguration.Configure(model);
        model.ApplyConfigurationsFromAssembly(GetType().Assembly);
        foreach (var entity in model.Model.GetEntityTypes().ToList())
        {
            if (typeof(IAggregateRoot).IsAssignableFrom(entity.ClrType)) ConfigureAggregate(model, entity);
            if (typeof(IBelongsToEnterprise).IsAssignableFrom(entity.ClrType))
                FilterMethod.MakeGenericMethod(entity.ClrType).Invoke(this, [model]);
        }
    }

    /// <summary>Called by the unit of work and the migrator; names depend on entities that a derived context adds after the base.</summary>
    internal static void ConfigureAggregate(ModelBuilder model, IMutableEntityType entity)
    {
        var builder = model.Entity(entity.ClrType);
        builder.Ignore(nameof(IAggregateRoot.Events));
        builder.Property(nameof(IAggregateRoot.Version)).IsConcurrencyToken();
        if (entity.FindPrimaryKey() is null) builder.HasKey("Id");
        builder.Property("Id").ValueGeneratedNever();
    }

    private static readonly MethodInfo FilterMethod = typeof(ModuleDbContext).GetMethod(nameof(FilterByEnterprise), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private void FilterByEnterprise<T>(ModelBuilder model) where T : class, IBelongsToEnterprise =>
        model.Entity<T>().HasQueryFilter(e => SeesAll || Visible.Contains(e.EnterpriseId));
}

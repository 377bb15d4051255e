using DualControl.BuildingBlocks.Persistence;
using DualControl.Identity;
using DualControl.Persistence.PostgreSql;
using DualControl.Persistence.Sqlite;
using DualControl.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DualControl.Host;

/// <summary>Chooses the database by configuration and brings its schema up to date.</summary>
internal static class Database
{
    private static readonly IDatabaseProvider[] Providers = [new SqliteProvider(), new SqlServerProvider(), new PostgreSqlProvider()];

    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        foreach (var module in Modules.All)
            typeof(Database).GetMethod(nameof(AddContext), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(module.DbContextType).Invoke(null, [services, configuration, module.Schema]);
    }

    public static async Task MigrateAsync(this WebApplication app)
    {
        if (!app.Configuration.GetValue("Database:MigrateOnStart", true)) return;
        await using var scope = app.Services.CreateAsyncScope();
        foreach (var module in Modules.All)
        {
            var context = (DbContext)scope.ServiceProvider.GetRequiredService(module.DbContextType);
            await context.Database.MigrateAsync();
        }
    }

    /// <summary>The options are made once: made anew for every request they took a tenth of the time of a read (docs/performance.md).</summary>
    private static void AddContext<TContext>(IServiceCollection services, IConfiguration configuration, string schema) where TContext : DbContext =>
        services.AddDbContext<TContext>((_, options) =>
        {
            var name = configuration["Database:Provider"] ?? "Sqlite";
            var provider = Providers.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase))
                ?? throw new InvalidOperationException($"Database:Provider is '{name}'; it must be one of {string.Join(", ", Providers.Select(p => p.Name))}.");
            provider.Configure(options, ConnectionString(provider, configuration), schema);
            // Identity holds nothing but OpenIddict's entities; any other module without configurations has forgotten them.
            if (schema == new IdentityModule().Schema) options.ConfigureWarnings(w => w.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning));
        }, optionsLifetime: ServiceLifetime.Singleton);

    private static string ConnectionString(IDatabaseProvider provider, IConfiguration configuration)
    {
        if (configuration["Database:ConnectionString"] is { Length: > 0 } given) return given;
        if (provider is not SqliteProvider) throw new InvalidOperationException($"Database:ConnectionString is required for {provider.Name}.");
        var directory = Directory.CreateDirectory(configuration["DataDirectory"] ?? "data");
        return $"Data Source={Path.Combine(directory.FullName, "dualcontrol.db")}";
    }
}

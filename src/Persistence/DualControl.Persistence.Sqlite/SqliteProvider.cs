using DualControl.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Persistence.Sqlite;

/// <summary>The embedded default: one file in the data directory, write-ahead log, a table prefix per module.</summary>
public sealed class SqliteProvider : IDatabaseProvider
{
    public string Name => "Sqlite";

    public void Configure(DbContextOptionsBuilder options, string connectionString, string schema) => options
        .UseSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteProvider).Assembly.GetName().Name)
            .MigrationsHistoryTable($"{schema}___migrations")
            .CommandTimeout(60))
        .AddInterceptors(SqlitePragmas.Instance);
}

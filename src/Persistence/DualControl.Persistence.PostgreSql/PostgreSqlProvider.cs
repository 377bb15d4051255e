using DualControl.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Persistence.PostgreSql;

/// <summary>PostgreSQL 15 or later.</summary>
public sealed class PostgreSqlProvider : IDatabaseProvider
{
    public string Name => "PostgreSql";

    public void Configure(DbContextOptionsBuilder options, string connectionString, string schema) => options
        .UseNpgsql(connectionString, server => server
            .MigrationsAssembly(typeof(PostgreSqlProvider).Assembly.GetName().Name)
            .MigrationsHistoryTable("__migrations", schema));
}

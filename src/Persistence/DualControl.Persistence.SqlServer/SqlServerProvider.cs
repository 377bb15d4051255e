using DualControl.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Persistence.SqlServer;

/// <summary>Microsoft SQL Server 2019 or later.</summary>
public sealed class SqlServerProvider : IDatabaseProvider
{
    public string Name => "SqlServer";

    public void Configure(DbContextOptionsBuilder options, string connectionString, string schema) => options
        .UseSqlServer(connectionString, server => server
            .MigrationsAssembly(typeof(SqlServerProvider).Assembly.GetName().Name)
            .MigrationsHistoryTable("__migrations", schema));
}

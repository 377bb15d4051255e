using Microsoft.EntityFrameworkCore;

namespace DualControl.BuildingBlocks.Persistence;

/// <summary>One of the three databases; implemented in DualControl.Persistence.*, chosen by <c>Database:Provider</c>.</summary>
public interface IDatabaseProvider
{
    /// <summary>Value of <c>Database:Provider</c>: Sqlite, SqlServer or PostgreSql.</summary>
    string Name { get; }

    /// <summary>Configures a module's context: connection, migrations assembly, migrations history table of its own.</summary>
    void Configure(DbContextOptionsBuilder options, string connectionString, string schema);
}

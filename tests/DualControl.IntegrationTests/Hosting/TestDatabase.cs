using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace DualControl.IntegrationTests.Hosting;

/// <summary>The databases the whole HTTP suite runs on. SQL Server cannot be started here: see docs/adr/0003.</summary>
public enum TestDatabase
{
    Sqlite,
    PostgreSql,
}

/// <summary>Runs a theory once on each database.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([.. Enum.GetValues<TestDatabase>().Select(d => new TheoryDataRow<TestDatabase>(d))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}

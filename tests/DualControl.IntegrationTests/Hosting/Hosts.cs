using DualControl.SharedKernel.Domain;

[assembly: AssemblyFixture(typeof(Hosts))]

namespace DualControl.IntegrationTests.Hosting;

/// <summary>One host with demo data per database, started when first asked for and shared by all tests; each test works on data of its own.</summary>
public sealed class Hosts : IAsyncDisposable
{
    private readonly PostgreSqlServer _server = new();
    private readonly Lazy<Task<PostgreSqlServer>> _postgreSql;
    private readonly Dictionary<TestDatabase, Lazy<Task<DualControlHost>>> _hosts;

    public Hosts()
    {
        _postgreSql = new(async () =>
        {
            await _server.StartAsync();
            return _server;
        });
        _hosts = new()
        {
            [TestDatabase.Sqlite] = new(() => Task.Run(() => DualControlHost.OnSqlite(demo: true).Started())),
            [TestDatabase.PostgreSql] = new(() => Task.Run(async () => new DualControlHost(TestDatabase.PostgreSql, await NewPostgreSqlAsync()).Started())),
        };
    }

    internal Task<DualControlHost> OfAsync(TestDatabase database) => _hosts[database].Value;

    /// <summary>The API of a host, ready for calls.</summary>
    internal async Task<Api> ApiAsync(TestDatabase database) => new(await OfAsync(database));

    /// <summary>Connection string of a new, empty database on the PostgreSQL server.</summary>
    internal async Task<string> NewPostgreSqlAsync() => (await _postgreSql.Value).ConnectionString($"test_{Ids.New():N}");

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts.Values.Where(h => h.IsValueCreated)) await (await host.Value).DisposeAsync();
        if (_postgreSql.IsValueCreated) await _server.DisposeAsync();
    }
}

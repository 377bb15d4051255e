using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.IntegrationTests.Hosting;

/// <summary>The real host on Kestrel with a migrated database, as Development starts it.</summary>
internal sealed class DualControlHost : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string?> _settings;
    private readonly string _environment;
    private readonly string _folder = Directory.CreateTempSubdirectory("dualcontrol-test-").FullName;

    public DualControlHost(TestDatabase database, string connectionString, bool demo = true, string environment = "Development", params (string Key, string Value)[] settings)
    {
        Database = database;
        _environment = environment;
        _settings = new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["DataDirectory"] = _folder,
            ["Database:Provider"] = database.ToString(),
            ["Database:ConnectionString"] = connectionString,
            ["Demo:Load"] = demo ? "true" : "false",
            ["RateLimits:PermitsPerMinute"] = "0",
            ["Logging:LogLevel:Default"] = "Warning",
        };
        foreach (var (key, value) in settings) _settings[key] = value;
        UseKestrel(0);
    }

    public TestDatabase Database { get; }

    /// <summary>A host of its own with a fresh SQLite file.</summary>
    public static DualControlHost OnSqlite(bool demo = false, string environment = "Development", params (string Key, string Value)[] settings) =>
        new(TestDatabase.Sqlite, $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("dualcontrol-db-").FullName, "test.db")}", demo, environment, settings);

    /// <summary>A client whose connections all callers share.</summary>
    public HttpClient Http { get; private set; } = null!;

    public DualControlHost Started()
    {
        StartServer();
        var address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        foreach (var (key, value) in _settings) builder.UseSetting(key, value);
    }
}

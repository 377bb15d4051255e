using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Modules;
using DualControl.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DualControl.ArchitectureTests.Support;

/// <summary>The container as the host registers it. No connection is opened: the connection strings lead nowhere.</summary>
internal static class HostServices
{
    private static readonly Dictionary<string, Lazy<IHost>> ByProvider = new[] { "Sqlite", "SqlServer", "PostgreSql" }.ToDictionary(p => p, p => new Lazy<IHost>(() => Build(p)));

    public static IReadOnlyCollection<string> Providers => ByProvider.Keys;

    /// <summary>What is registered, in order.</summary>
    public static readonly Lazy<IServiceCollection> Registered = new(() => Register("Sqlite").Services);

    /// <summary>The container for a database provider; building it checks that everything registered can be made.</summary>
    public static IServiceProvider For(string provider) => ByProvider[provider].Value.Services;

    public static IServiceScope Scope(string provider = "Sqlite") => For(provider).CreateScope();

    private static IHost Build(string provider) => Register(provider).Build();

    private static HostApplicationBuilder Register(string provider)
    {
        // Development: the container then validates scopes and constructors when it is built.
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, EnvironmentName = Environments.Development });
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = provider,
            ["Database:ConnectionString"] = provider == "Sqlite" ? "Data Source=nowhere.db" : "Server=nowhere",
        });
        builder.Services.AddLogging().AddRouting();
        builder.Services.AddDatabase(builder.Configuration);
        builder.Services.AddModules(builder.Configuration, Host.Modules.All);
        builder.Services.AddDualControlApi(builder.Configuration);
        return builder;
    }
}

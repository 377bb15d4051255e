using DualControl.BuildingBlocks.Modules;
using DualControl.BuildingBlocks.Persistence;
using DualControl.SharedKernel.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Fixtures;

/// <summary>
/// A module that breaks every rule of tests/DualControl.ArchitectureTests once, so that each rule is seen to bite. Its own schema is that of
/// Risks, its context's is another. Never part of a host.
/// </summary>
public sealed class FixturesModule : IModule
{
    /// <inheritdoc />
    public string Name => "Fixtures";

    /// <inheritdoc />
    public string Schema => "risk";

    /// <inheritdoc />
    public Type DbContextType => typeof(FixturesDbContext);

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder api)
    {
    }
}

internal sealed class FixturesDbContext(DbContextOptions<FixturesDbContext> options, ICurrentScope scope) : ModuleDbContext(options, scope)
{
    public override string Schema => "fixture";

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Thing>();
        base.OnModelCreating(model);
    }
}

internal sealed class Thing
{
    public Guid Id { get; init; }
}

using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.BuildingBlocks.Modules;

/// <summary>The face of a module: the only public type in its assembly.</summary>
public interface IModule
{
    /// <summary>Name as in the folder, e.g. <c>Risks</c>.</summary>
    string Name { get; }

    /// <summary>Database schema; a table prefix on SQLite.</summary>
    string Schema { get; }

    /// <summary>The module's DbContext.</summary>
    Type DbContextType { get; }

    /// <summary>Registers what the assembly scan cannot find: the module's own ports.</summary>
    void AddServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Maps the module's routes below <c>/api/v1</c>.</summary>
    void MapEndpoints(IEndpointRouteBuilder api);

    /// <summary>Maps pages for people without a front end, below <c>/</c>; most modules have none.</summary>
    void MapPages(IEndpointRouteBuilder root)
    {
    }
}

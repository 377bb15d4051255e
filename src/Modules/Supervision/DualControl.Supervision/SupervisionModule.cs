using DualControl.BuildingBlocks.Modules;
using DualControl.Supervision.Api;
using DualControl.Supervision.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Supervision;

/// <summary>督导 Supervision: monthly dispatch (附件2, 附件3), overview, phases of the plan.</summary>
public sealed class SupervisionModule : IModule
{
    public string Name => "Supervision";
    public string Schema => "supervision";
    public Type DbContextType => typeof(SupervisionDbContext);

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        // All figures come through the other modules' published queries: this module has no port of its own.
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        MonthlyReportRoutes.Map(api);
        SectionReportRoutes.Map(api);
        OverviewRoutes.Map(api);
        PhaseRoutes.Map(api);
    }
}

using DualControl.BuildingBlocks.Modules;
using DualControl.Supervision.Api;
using DualControl.Supervision.Application.SectionReports;
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
        // All other figures come through the modules' published queries.
        services.AddScoped<ISectionSources, SectionSources>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        MonthlyReportRoutes.Map(api);
        SectionReportRoutes.Map(api);
        OverviewRoutes.Map(api);
        PhaseRoutes.Map(api);
        ResponsibilityRoutes.Map(api);
    }
}

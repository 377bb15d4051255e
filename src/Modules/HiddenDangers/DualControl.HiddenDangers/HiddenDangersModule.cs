using DualControl.BuildingBlocks.Modules;
using DualControl.HiddenDangers.Api;
using DualControl.HiddenDangers.Application;
using DualControl.HiddenDangers.Application.Figures;
using DualControl.HiddenDangers.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.HiddenDangers;

/// <summary>隐患排查治理 Inspection and treatment of hidden dangers (plan, section 二（三）).</summary>
public sealed class HiddenDangersModule : IModule
{
    public string Name => "HiddenDangers";
    public string Schema => "danger";
    public Type DbContextType => typeof(HiddenDangersDbContext);

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(DangerSettings.From(configuration));
        services.AddScoped<IDangerStatistics, DangerStatistics>();
        services.AddSingleton<OverdueSweep>();
        services.AddHostedService(s => s.GetRequiredService<OverdueSweep>());
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        ChecklistRoutes.Map(api);
        InspectionRoutes.Map(api);
        HiddenDangerRoutes.Map(api);
        DangerLedgerRoutes.Map(api);
    }
}

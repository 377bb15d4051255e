using DualControl.Archives.Api;
using DualControl.Archives.Application.Log;
using DualControl.Archives.Application.Trail;
using DualControl.Archives.Infrastructure;
using DualControl.BuildingBlocks.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Archives;

/// <summary>档案 Archives: filed records, the audit trail, and the log that proves both.</summary>
public sealed class ArchivesModule : IModule
{
    public string Name => "Archives";
    public string Schema => "archive";
    public Type DbContextType => typeof(ArchivesDbContext);

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(ArchiveSettings.FilingSchemeOf(configuration));
        services.AddSingleton(ArchiveSettings.SigningOf(configuration));
        services.AddSingleton<ICheckpointSigner, CheckpointSigner>();
        services.AddHostedService<SigningKeyAtStart>();
        services.AddScoped<IArchiveLog, ArchiveLog>();
        services.AddScoped<IAuditTrail, AuditTrail>();
        services.AddScoped<LogProofs>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        ArchiveRecordRoutes.Map(api);
        ArchiveLogRoutes.Map(api);
        AuditTrailRoutes.Map(api);
    }
}

using DualControl.Attachments.Api;
using DualControl.Attachments.Infrastructure;
using DualControl.BuildingBlocks.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Attachments;

/// <summary>附件 Files of all modules' records, kept once (docs/adr/0009).</summary>
public sealed class AttachmentsModule : IModule
{
    public string Name => "Attachments";
    public string Schema => "attachment";
    public Type DbContextType => typeof(AttachmentsDbContext);

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Leftovers>();
        services.AddHostedService(s => s.GetRequiredService<Leftovers>());
    }

    public void MapEndpoints(IEndpointRouteBuilder api) => AttachmentRoutes.Map(api);
}

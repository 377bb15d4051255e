using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.BuildingBlocks.Files;

public static class FileSetup
{
    /// <summary>The content store, the scanner and the way in, as the configuration says.</summary>
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = FileSettings.From(configuration);
        services.AddSingleton(settings);
        services.AddSingleton<Uploads>();
        if (settings.ClamAv is { } clamAv) services.AddSingleton<IVirusScanner>(new ClamAvScanner(clamAv));
        else services.AddSingleton<IVirusScanner, NoVirusScanner>();
        if (settings.S3 is { } s3) services.AddSingleton<IContentStore>(_ => new S3ContentStore(s3));
        else services.AddSingleton<IContentStore, DiskContentStore>();
        return services;
    }
}

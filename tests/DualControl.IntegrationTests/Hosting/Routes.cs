using System.Text.RegularExpressions;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.IntegrationTests.Hosting;

/// <summary>A route of the running host.</summary>
internal sealed record ApiRoute(string Method, string Pattern, UseCaseMetadata? UseCase)
{
    public string Name => $"{Method} {Pattern}";

    /// <summary>The path with fitting but unknown values in its places.</summary>
    public string Path(string id) => Regex.Replace(Pattern, @"\{([A-Za-z]+)\}", match => match.Groups[1].Value switch
    {
        "month" => "2026-01",
        "clientId" => "no-such-client",
        "element" => "human",
        "operatingState" => "normal",
        "tense" => "past",
        _ => id,
    });

    /// <summary>The path with everything it demands in its query.</summary>
    public string Url(string id)
    {
        var path = Path(id);
        if (UseCase is null) return path;
        return path switch
        {
            "/api/v1/archive-log/consistency" => $"{path}?from=0",
            "/api/v1/risk-ledger" or "/api/v1/risk-ledger.xlsx" or "/api/v1/risk-map.svg" or "/api/v1/risk-map.geojson" or "/api/v1/risk-summary" or "/api/v1/danger-ledger" or "/api/v1/danger-ledger.xlsx"
                => $"{path}?enterpriseId={id}",
            _ when path.EndsWith("/responsibility-letters/unsigned", StringComparison.Ordinal) || path.EndsWith("/responsibility-letters.xlsx", StringComparison.Ordinal) => $"{path}?year=2026",
            _ when path.EndsWith("/responsibility-letter-templates/in-use", StringComparison.Ordinal) => $"{path}?rank=post",
            _ => path,
        };
    }
}

internal static class Routes
{
    /// <summary>Every endpoint of the running host.</summary>
    public static IReadOnlyList<ApiRoute> Of(DualControlHost host) =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new ApiRoute(
                method, "/" + e.RoutePattern.RawText!.Trim('/'), e.Metadata.GetMetadata<UseCaseMetadata>())))
            .OrderBy(r => r.Pattern, StringComparer.Ordinal).ThenBy(r => r.Method, StringComparer.Ordinal),
    ];

    public static string UnknownId() => Ids.New().ToString();
}

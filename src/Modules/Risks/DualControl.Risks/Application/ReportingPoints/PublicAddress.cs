using Microsoft.Extensions.Configuration;

namespace DualControl.Risks.Application.ReportingPoints;

/// <summary>Where phones reach this host: configuration <c>PublicAddress</c>, e.g. <c>https://dualcontrol.example.gov.cn</c>; without it the address a developer's machine has.</summary>
internal sealed record PublicAddress(string Base)
{
    public string Of(string path) => Base + path;

    public static PublicAddress From(IConfiguration configuration)
    {
        var text = configuration.GetValue("PublicAddress", "http://localhost:5000")!.TrimEnd('/');
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0
            ? new PublicAddress(text)
            : throw new InvalidOperationException($"PublicAddress '{text}' must be an absolute http or https address.");
    }
}


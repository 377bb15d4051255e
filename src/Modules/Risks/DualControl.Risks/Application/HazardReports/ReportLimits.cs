using Microsoft.Extensions.Configuration;

namespace DualControl.Risks.Application.HazardReports;

/// <summary>防滥用 How many reports are taken without login, beside the limit of requests per address: <c>Risks:Reports:PerPointAndHour</c>, <c>:PerEnterpriseAndDay</c>.</summary>
internal sealed record ReportLimits(int PerPointAndHour, int PerEnterpriseAndDay)
{
    /// <summary>Photos of a report.</summary>
    public const int Photos = 3;

    /// <summary>Bytes of a photo: 8 MiB.</summary>
    public const long PhotoBytes = 8 * 1024 * 1024;

    public static ReportLimits From(IConfiguration configuration)
    {
        var limits = new ReportLimits(configuration.GetValue("Risks:Reports:PerPointAndHour", 30), configuration.GetValue("Risks:Reports:PerEnterpriseAndDay", 300));
        return limits is { PerPointAndHour: >= 1 and <= 10_000, PerEnterpriseAndDay: >= 1 and <= 100_000 }
            ? limits
            : throw new InvalidOperationException("Risks:Reports:PerPointAndHour must be 1–10000, :PerEnterpriseAndDay 1–100000.");
    }
}

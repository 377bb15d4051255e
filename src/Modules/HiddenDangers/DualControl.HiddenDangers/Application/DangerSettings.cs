using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.Risks.Contracts;
using Microsoft.Extensions.Configuration;

namespace DualControl.HiddenDangers.Application;

/// <summary>配置 What an installation may set under <c>HiddenDangers:</c>; the defaults are those of docs/domain.md.</summary>
internal sealed record DangerSettings(TimeSpan MajorReportWithin, int LongestDeadlineDays, IReadOnlyDictionary<RiskLevel, int> InspectionFrequencyDays)
{
    /// <summary>The days a deadline may be set to today.</summary>
    public DeadlineWindow DeadlinesFrom(DateOnly today) => new(today, LongestDeadlineDays);

    public int EveryDays(RiskLevel level) => InspectionFrequencyDays[level];

    public static DangerSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("HiddenDangers");
        return new DangerSettings(
            TimeSpan.FromHours(section.GetValue("MajorReportHours", 24)),
            section.GetValue("LongestDeadlineDays", 365) is >= 1 and <= 3650 and var days ? days : throw new InvalidOperationException("HiddenDangers:LongestDeadlineDays must be 1–3650."),
            new Dictionary<RiskLevel, int>
            {
                [RiskLevel.Major] = section.GetValue("InspectionFrequencyDays:Major", 1),
                [RiskLevel.Significant] = section.GetValue("InspectionFrequencyDays:Significant", 7),
                [RiskLevel.General] = section.GetValue("InspectionFrequencyDays:General", 30),
                [RiskLevel.Low] = section.GetValue("InspectionFrequencyDays:Low", 90),
            });
    }
}

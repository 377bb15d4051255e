using DualControl.Risks.Contracts;
using Microsoft.Extensions.Configuration;

namespace DualControl.Risks.Application;

/// <summary>配置 What an installation may set under <c>Risks:</c>; the defaults are those of docs/domain.md.</summary>
internal sealed class RiskSettings
{
    /// <summary>Months until a factor in force must be assessed again, by level.</summary>
    public int ReassessmentMonthsOf(RiskLevel level) => level switch
    {
        RiskLevel.Major => MajorMonths,
        RiskLevel.Significant => SignificantMonths,
        RiskLevel.General => GeneralMonths,
        _ => LowMonths,
    };

    public int MajorMonths { get; init; } = 3;
    public int SignificantMonths { get; init; } = 6;
    public int GeneralMonths { get; init; } = 12;
    public int LowMonths { get; init; } = 12;

    /// <summary>Days in which a factor is assessed again after a danger that came from it was closed.</summary>
    public int ReassessmentDaysAfterDanger { get; init; } = 7;

    public static RiskSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Risks");
        return new RiskSettings
        {
            MajorMonths = section.GetValue("ReassessmentMonths:Major", 3),
            SignificantMonths = section.GetValue("ReassessmentMonths:Significant", 6),
            GeneralMonths = section.GetValue("ReassessmentMonths:General", 12),
            LowMonths = section.GetValue("ReassessmentMonths:Low", 12),
            ReassessmentDaysAfterDanger = section.GetValue("ReassessmentDaysAfterDanger", 7),
        };
    }
}

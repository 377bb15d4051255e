using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Domain.Grading;

/// <summary>四色 The four colours, and grey for what is not graded. The label always stands beside the colour.</summary>
internal static class LevelColours
{
    public static string HexOf(RiskLevel? level) => level switch
    {
        RiskLevel.Major => "#E60012",
        RiskLevel.Significant => "#F39800",
        RiskLevel.General => "#FFF100",
        RiskLevel.Low => "#0068B7",
        _ => "#9E9E9E",
    };

    public static BilingualText NameOf(RiskLevel? level) => level switch
    {
        RiskLevel.Major => new("重大风险（红）", "Major (red)"),
        RiskLevel.Significant => new("较大风险（橙）", "Significant (orange)"),
        RiskLevel.General => new("一般风险（黄）", "General (yellow)"),
        RiskLevel.Low => new("低风险（蓝）", "Low (blue)"),
        _ => new("未评价（灰）", "Ungraded (grey)"),
    };
}

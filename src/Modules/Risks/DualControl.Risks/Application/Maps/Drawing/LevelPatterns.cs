using DualControl.Risks.Contracts;

namespace DualControl.Risks.Application.Maps.Drawing;

/// <summary>花纹 A pattern over each colour, so that levels are told apart without seeing colours, and on a grey print.</summary>
internal static class LevelPatterns
{
    public static readonly IReadOnlyList<RiskLevel?> Levels = [RiskLevel.Major, RiskLevel.Significant, RiskLevel.General, RiskLevel.Low, null];

    /// <summary>Name of the pattern, for front ends and as its id; null for ungraded, which has none.</summary>
    public static string? NameOf(RiskLevel? level) => level switch
    {
        RiskLevel.Major => "cross-hatch",
        RiskLevel.Significant => "diagonal",
        RiskLevel.General => "dots",
        RiskLevel.Low => "horizontal",
        _ => null,
    };

    /// <summary>Side of the square that repeats, and the path drawn in it.</summary>
    public static (double Side, string Path, string Colour, string Width) Of(RiskLevel level) => level switch
    {
        RiskLevel.Major => (10, "M-1,1L1,-1M0,10L10,0M9,11L11,9M-1,9L1,11M0,0L10,10M9,-1L11,1", "#FFFFFF", "1.1"),
        RiskLevel.Significant => (9, "M-1,1L1,-1M0,9L9,0M8,10L10,8", "#7A3E00", "1.2"),
        RiskLevel.General => (10, "M2.5,2.5h0.01M7.5,7.5h0.01", "#6B5B00", "2.4"),
        _ => (8, "M0,4H8", "#FFFFFF", "1.2"),
    };
}

using DualControl.SharedKernel.Texts;

namespace DualControl.Organization.Domain;

/// <summary>行业 The industries the plan gives to its sections (plan, section 三); codes are what records keep.</summary>
internal static class Industries
{
    public static readonly IReadOnlyDictionary<string, BilingualText> All = new Dictionary<string, BilingualText>
    {
        ["gas"] = new("燃气", "Gas"),
        ["heating"] = new("供热", "Heating"),
        ["wastewater"] = new("污水处理", "Wastewater"),
        ["sanitation"] = new("环卫", "Sanitation"),
        ["landscaping"] = new("园林绿化", "Landscaping"),
        ["municipalFacilities"] = new("市政公用设施", "Municipal facilities"),
        ["squaresAndParks"] = new("广场公园", "Squares and parks"),
        ["waste"] = new("垃圾运输、处理", "Waste transport and treatment"),
        ["mechanisedSweeping"] = new("机械清扫", "Mechanised sweeping"),
        ["urbanManagement"] = new("城管执法", "Urban-management enforcement"),
    };

    public static bool IsKnown(string? code) => code is not null && All.ContainsKey(code);
}

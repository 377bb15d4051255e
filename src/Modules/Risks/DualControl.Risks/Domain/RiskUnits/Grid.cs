using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Domain.RiskUnits;

/// <summary>辨识要素 Element of identification (after GB/T 13861).</summary>
internal enum HazardElement
{
    /// <summary>人 Human.</summary>
    Human,
    /// <summary>物 Object.</summary>
    Object,
    /// <summary>环境 Environment.</summary>
    Environment,
    /// <summary>管理 Management.</summary>
    Management,
}

/// <summary>状态 Operating state.</summary>
internal enum OperatingState
{
    /// <summary>正常 Normal.</summary>
    Normal,
    /// <summary>异常 Abnormal.</summary>
    Abnormal,
    /// <summary>紧急 Emergency.</summary>
    Emergency,
}

/// <summary>时态 Tense.</summary>
internal enum HazardTense
{
    /// <summary>过去 Past.</summary>
    Past,
    /// <summary>现在 Present.</summary>
    Present,
    /// <summary>将来 Future.</summary>
    Future,
}

/// <summary>What the three sides of the grid are called.</summary>
internal static class GridNames
{
    public static BilingualText Of(HazardElement element) => element switch
    {
        HazardElement.Human => new("人", "Human"),
        HazardElement.Object => new("物", "Object"),
        HazardElement.Environment => new("环境", "Environment"),
        _ => new("管理", "Management"),
    };

    public static BilingualText Of(OperatingState state) => state switch
    {
        OperatingState.Normal => new("正常", "Normal"),
        OperatingState.Abnormal => new("异常", "Abnormal"),
        _ => new("紧急", "Emergency"),
    };

    public static BilingualText Of(HazardTense tense) => tense switch
    {
        HazardTense.Past => new("过去", "Past"),
        HazardTense.Present => new("现在", "Present"),
        _ => new("将来", "Future"),
    };
}

/// <summary>辨识格 One of the 4 × 3 × 3 cells of a unit's identification grid.</summary>
internal readonly record struct GridCell(HazardElement Element, OperatingState State, HazardTense Tense)
{
    public static readonly IReadOnlyList<GridCell> All =
    [
        .. from element in Enum.GetValues<HazardElement>()
           from state in Enum.GetValues<OperatingState>()
           from tense in Enum.GetValues<HazardTense>()
           select new GridCell(element, state, tense),
    ];
}

/// <summary>已考虑，未发现 A cell that was considered and where nothing was found.</summary>
internal sealed record ConsideredCell(GridCell Cell, string Reason, Actor By, DateTimeOffset At);

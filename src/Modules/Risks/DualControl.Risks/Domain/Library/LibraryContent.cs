using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;

namespace DualControl.Risks.Domain.Library;

/// <summary>行业 Industry an entry is written for; coded as enterprises are.</summary>
internal enum LibraryIndustry
{
    /// <summary>燃气 Gas.</summary>
    Gas,
    /// <summary>供热 Heating.</summary>
    Heating,
    /// <summary>污水处理 Wastewater.</summary>
    Wastewater,
    /// <summary>环卫 Sanitation.</summary>
    Sanitation,
    /// <summary>机械清扫 Mechanised sweeping.</summary>
    MechanisedSweeping,
    /// <summary>园林绿化 Landscaping.</summary>
    Landscaping,
    /// <summary>市政公用设施 Municipal facilities.</summary>
    MunicipalFacilities,
    /// <summary>广场公园 Squares and parks.</summary>
    SquaresAndParks,
    /// <summary>垃圾运输、处理 Waste transport and treatment.</summary>
    Waste,
}

/// <summary>典型风险 What an entry of the library says: a typical factor of an industry, without grading and responsibility, which are each enterprise's own.</summary>
/// <param name="Code">代号 Code, unique in the library, kept from edition to edition.</param>
/// <param name="Industry">行业 Industry.</param>
/// <param name="UnitKind">单元类型 Kind of the risk unit it belongs in.</param>
/// <param name="Unit">单元 What the risk unit usually is.</param>
/// <param name="Point">辨识部位 Where.</param>
/// <param name="Element">要素 Element.</param>
/// <param name="OperatingState">状态 Operating state.</param>
/// <param name="Tense">时态 Tense.</param>
/// <param name="Description">存在风险 What may happen.</param>
/// <param name="AccidentType">事故类型 Accident type of GB 6441.</param>
/// <param name="Measures">管控措施 Measures.</param>
/// <param name="EmergencyMeasures">应急措施 What to do when it happens.</param>
internal sealed record LibraryContent(
    string Code, LibraryIndustry Industry, RiskUnitKind UnitKind, string Unit, string Point, HazardElement Element, OperatingState OperatingState, HazardTense Tense, string Description,
    AccidentType AccidentType, IReadOnlyList<ControlMeasure> Measures, string EmergencyMeasures);

/// <summary>What is said of a cell: two factors of a unit that agree in this are one, and a factor taken from an entry is recognized by it.</summary>
internal readonly record struct SaidOfCell(GridCell Cell, string Point, string Description)
{
    public static SaidOfCell Of(LibraryContent entry) => new(new GridCell(entry.Element, entry.OperatingState, entry.Tense), entry.Point, entry.Description);
}

using DualControl.BuildingBlocks.Tables;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Application.LedgerImports;

/// <summary>Columns of the import: those of the printed ledger in the plan's order, then what a printed one does not say.</summary>
internal static class LedgerColumns
{
    private static readonly BilingualText Values = new("取值见评价方法 LEC 的分值表。", "A value of the method LEC.");

    public static readonly TableColumn Unit = new(new("风险单元", "Risk unit"), 16, new("必填。本单位已建立的风险单元名称。", "Required. Name of a risk unit of the enterprise."));
    public static readonly TableColumn Point = new(new("辨识部位", "Point"), 18, new("必填。1–200 字。", "Required. 1–200 characters."));
    public static readonly TableColumn Description = new(new("存在风险", "Risk"), 30, new("必填。1–500 字。", "Required. 1–500 characters."));
    public static readonly TableColumn Level = new(new("风险分级", "Level"), 16, new("必填。须与现状 L、E、C 算出的等级一致。", "Required. Must be what the current L, E, C give."), [.. Enum.GetValues<RiskLevel>().Select(l => LevelColours.NameOf(l))]);
    public static readonly TableColumn AccidentType = new(new("事故类型", "Accident type"), 14, new("必填。GB 6441 的 20 类之一。", "Required. One of the 20 of GB 6441."), [.. Enum.GetValues<AccidentType>().Select(AccidentTypes.NameOf)]);
    public static readonly TableColumn Measures = new(new("主要管控措施", "Control measures"), 48, new("必填。每行一条，以【消除】【替代】【工程控制】【管理控制】【个体防护】开头；不写的按管理控制。1–30 条，每条 500 字以内。", "Required. One per line, beginning with its control level in 【】; without one it is administrative. 1–30, 500 characters each."));
    public static readonly TableColumn Emergency = new(new("应急措施", "Emergency measures"), 30, new("必填。1–1000 字。", "Required. 1–1000 characters."));
    public static readonly TableColumn ResponsibleUnit = new(new("责任部门", "Responsible unit"), 14, new("必填。部门、车间或班组名称。", "Required. Name of an organization unit."));
    public static readonly TableColumn ResponsiblePost = new(new("责任人", "Responsible post"), 14, new("必填。岗位名称，级别须与风险等级相适应。", "Required. Title of a post; its rank must fit the level."));
    public static readonly TableColumn Element = new(new("要素", "Element"), 10, new("必填。", "Required."), [.. Enum.GetValues<HazardElement>().Select(GridNames.Of)]);
    public static readonly TableColumn State = new(new("状态", "Operating state"), 10, new("必填。", "Required."), [.. Enum.GetValues<OperatingState>().Select(GridNames.Of)]);
    public static readonly TableColumn Tense = new(new("时态", "Tense"), 10, new("必填。", "Required."), [.. Enum.GetValues<HazardTense>().Select(GridNames.Of)]);
    public static readonly TableColumn ReportingWay = new(new("报告方式", "Way to report"), 18, new("必填。1–200 字。", "Required. 1–200 characters."));
    public static readonly TableColumn InitialL = new(new("固有L", "Initial L"), 8, Values);
    public static readonly TableColumn InitialE = new(new("固有E", "Initial E"), 8, Values);
    public static readonly TableColumn InitialC = new(new("固有C", "Initial C"), 8, Values);
    public static readonly TableColumn CurrentL = new(new("现状L", "Current L"), 8, Values);
    public static readonly TableColumn CurrentE = new(new("现状E", "Current E"), 8, Values);
    public static readonly TableColumn CurrentC = new(new("现状C", "Current C"), 8, Values);
    public static readonly TableColumn WeakReason = new(new("仅有管理和防护措施的理由", "Reason for weak measures"), 24, new("重大、较大风险只有管理控制和个体防护措施时必填，500 字以内。", "Required where a red or orange risk has only administrative measures and PPE, at most 500 characters."));

    public static readonly IReadOnlyList<TableColumn> All =
    [
        Unit, Point, Description, Level, AccidentType, Measures, Emergency, ResponsibleUnit, ResponsiblePost, Element, State, Tense, ReportingWay,
        InitialL, InitialE, InitialC, CurrentL, CurrentE, CurrentC, WeakReason,
    ];

    /// <summary>A printed ledger has it; it says nothing.</summary>
    public static bool IsPassedOver(string header) => header is "序号" or "No.";

    /// <summary>Which column a field of the factor stands in; null for none.</summary>
    public static TableColumn? Of(string path)
    {
        var parts = path.Split('.').SkipWhile(p => p == "factor").Select(p => p.Split('[')[0]).ToList();
        return (parts[0], parts.ElementAtOrDefault(1)) switch
        {
            ("point", _) => Point,
            ("description", _) => Description,
            ("accidentType", _) => AccidentType,
            ("measures", _) => Measures,
            ("emergencyMeasures", _) => Emergency,
            ("reportingWay", _) => ReportingWay,
            ("responsibleUnitId", _) => ResponsibleUnit,
            ("responsiblePostId", _) => ResponsiblePost,
            ("weakMeasuresReason", _) => WeakReason,
            ("initial", "l") => InitialL,
            ("initial", "e") => InitialE,
            ("initial", "c") => InitialC,
            ("current", "l") => CurrentL,
            ("current", "e") => CurrentE,
            ("current", "c") => CurrentC,
            _ => null,
        };
    }
}

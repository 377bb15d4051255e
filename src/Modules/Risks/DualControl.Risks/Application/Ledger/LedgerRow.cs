using System.Linq.Expressions;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Texts;

namespace DualControl.Risks.Application.Ledger;

/// <summary>风险管控台账的一行 One row of the risk ledger, columns in the plan's order (plan 二（二）3).</summary>
/// <param name="RiskFactorId">风险因素 The factor behind the row.</param>
/// <param name="FactorVersion">版本 Number of its version in force.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="RiskUnitName">风险单元名称 Its name.</param>
/// <param name="Point">辨识部位 Where.</param>
/// <param name="Description">存在风险 What may happen.</param>
/// <param name="Level">风险分级 Current level.</param>
/// <param name="LevelName">等级名称 Level with its colour, in the language asked for.</param>
/// <param name="Colour">颜色 Hex colour.</param>
/// <param name="AccidentType">事故类型 Accident type of GB 6441.</param>
/// <param name="AccidentTypeName">事故类型名称 Its name, in the language asked for.</param>
/// <param name="Measures">主要管控措施 Measures by control level.</param>
/// <param name="EmergencyMeasures">应急措施 Emergency measures.</param>
/// <param name="ResponsibleUnitName">责任部门 Responsible unit.</param>
/// <param name="ResponsiblePostTitle">责任人（岗位） Responsible post.</param>
/// <param name="ReassessmentDue">应重新评价日期 Day by which it must be assessed again.</param>
/// <param name="ReassessmentOverdue">重新评价逾期 That day has passed.</param>
/// <param name="Since">起 Instant from which the line reads so, UTC.</param>
internal sealed record LedgerRow(
    RiskFactorId RiskFactorId, int FactorVersion, EnterpriseId EnterpriseId, RiskUnitId RiskUnitId, string RiskUnitName, string Point, string Description, RiskLevel Level, string LevelName, string Colour,
    AccidentType AccidentType, string AccidentTypeName, IReadOnlyList<ControlMeasure> Measures, string EmergencyMeasures, string ResponsibleUnitName, string ResponsiblePostTitle,
    DateOnly ReassessmentDue, bool ReassessmentOverdue, DateTimeOffset Since);

/// <summary>What the database knows of a row; the unit's name is asked for apart.</summary>
internal sealed record LedgerLine(
    RiskFactorId Id, int FactorVersion, EnterpriseId EnterpriseId, RiskUnitId RiskUnitId, FactorContent Content, DateOnly ReassessmentDue, DateTimeOffset Since)
{
    public static readonly Expression<Func<LedgerEntry, LedgerLine>> Of =
        l => new LedgerLine(l.RiskFactorId, l.FactorVersion, l.EnterpriseId, l.RiskUnitId, l.Content, l.ReassessmentDue, l.Since);

    /// <param name="day">The bureau's day the ledger is read on.</param>
    public LedgerRow ToRow(string unitName, DateOnly day)
    {
        var level = Content.Current.Level;
        return new LedgerRow(
            Id, FactorVersion, EnterpriseId, RiskUnitId, unitName, Content.Point, Content.Description, level, LevelColours.NameOf(level).Current, LevelColours.HexOf(level),
            Content.AccidentType, AccidentTypes.NameOf(Content.AccidentType).Current, [.. Content.Measures.OrderBy(m => m.Level)], Content.EmergencyMeasures,
            Content.Responsible.UnitName, Content.Responsible.PostTitle, ReassessmentDue, ReassessmentDue < day, Since);
    }
}

internal static class ControlLevelNames
{
    /// <summary>管控层级名称 Name of a control level.</summary>
    public static BilingualText Of(ControlLevel level) => level switch
    {
        ControlLevel.Elimination => new("消除", "Elimination"),
        ControlLevel.Substitution => new("替代", "Substitution"),
        ControlLevel.Engineering => new("工程控制", "Engineering"),
        ControlLevel.Administrative => new("管理控制", "Administrative"),
        _ => new("个体防护", "PPE"),
    };
}

using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>评价 A grading.</summary>
/// <param name="Method">方法 Method.</param>
/// <param name="MethodVersion">方法版本 Version of the method used.</param>
/// <param name="Values">取值 The values; null those the method has not.</param>
/// <param name="Score">分值 Their product.</param>
/// <param name="Level">等级 Level.</param>
/// <param name="Colour">颜色 Hex colour of the level; show the level's name beside it.</param>
/// <param name="DirectJudgement">直接判定 Direct judgement, where it decided.</param>
/// <param name="DirectJudgementVersion">直接判定版本 Version of the criteria it used.</param>
internal sealed record AssessmentView(
    GradingMethodKind Method, int MethodVersion, GradingValues Values, decimal Score, RiskLevel Level, string Colour, DirectJudgement? DirectJudgement, int? DirectJudgementVersion)
{
    public static AssessmentView Of(Assessment a) => new(a.Method, a.MethodVersion, a.Values, a.Score, a.Level, LevelColours.HexOf(a.Level), a.Direct, a.DirectVersion);
}

/// <summary>风险因素的一版 What one version of a factor says.</summary>
/// <param name="Element">要素 Element: human, object, environment, management.</param>
/// <param name="OperatingState">状态 normal, abnormal, emergency.</param>
/// <param name="Tense">时态 past, present, future.</param>
/// <param name="Point">辨识部位 Where.</param>
/// <param name="Description">存在风险 What may happen.</param>
/// <param name="AccidentType">事故类型 Accident type of GB 6441.</param>
/// <param name="AccidentTypeName">事故类型名称 Its name, in the language asked for.</param>
/// <param name="Measures">管控措施 Measures.</param>
/// <param name="EmergencyMeasures">应急措施 What to do when it happens.</param>
/// <param name="ReportingWay">报告方式 How to report.</param>
/// <param name="ResponsibleUnitId">责任部门 Responsible organization unit.</param>
/// <param name="ResponsibleUnitName">责任部门名称 Its name.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post.</param>
/// <param name="ResponsiblePostTitle">责任岗位名称 Its title.</param>
/// <param name="Initial">固有风险 Grading before measures.</param>
/// <param name="Current">现状风险 Grading with the measures; the ledger shows this level.</param>
/// <param name="WeakMeasuresReason">理由 Why a red or orange factor has only administrative measures and PPE.</param>
internal sealed record FactorContentView(
    string Element, string OperatingState, string Tense, string Point, string Description, AccidentType AccidentType, string AccidentTypeName,
    IReadOnlyList<ControlMeasure> Measures, string EmergencyMeasures, string ReportingWay, UnitId ResponsibleUnitId, string ResponsibleUnitName,
    PostId ResponsiblePostId, string ResponsiblePostTitle, AssessmentView Initial, AssessmentView Current, string? WeakMeasuresReason)
{
    public static FactorContentView Of(FactorContent c) => new(
        Camel(c.Cell.Element), Camel(c.Cell.State), Camel(c.Cell.Tense), c.Point, c.Description, c.AccidentType, AccidentTypes.NameOf(c.AccidentType).Current,
        c.Measures, c.EmergencyMeasures, c.ReportingWay, c.Responsible.UnitId, c.Responsible.UnitName, c.Responsible.PostId, c.Responsible.PostTitle,
        AssessmentView.Of(c.Initial), AssessmentView.Of(c.Current), c.WeakMeasuresReason);

    private static string Camel(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>风险因素 A risk factor: its working version, what is in force, and how it came there.</summary>
/// <param name="Id">标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="State">状态 State of the working version.</param>
/// <param name="Content">工作版本 The working version.</param>
/// <param name="DraftedBy">起草人 Who drafted it.</param>
/// <param name="ReviewedBy">车间审核人 Who reviewed it.</param>
/// <param name="ApprovedBy">部门审定人 Who approved it for the department.</param>
/// <param name="ReturnReason">退回原因 Why it was returned.</param>
/// <param name="VersionInForce">生效版本号 Number of the version in force; 0 for none.</param>
/// <param name="Level">生效等级 Level in force; null for none.</param>
/// <param name="ReassessmentDue">应重新评价日期 Day by which it must be assessed again.</param>
/// <param name="ReassessmentCauses">起因 Why it must be assessed again before its period is over; empty for the period alone.</param>
/// <param name="Reassessments">历次重新评价 Re-assessments that were done, oldest first.</param>
/// <param name="Proposals">改进建议 What shall be improved, proposed by people or taught by closed dangers.</param>
/// <param name="VoidProposal">作废申请 A pending proposal to void it.</param>
/// <param name="VoidReturnReason">作废退回原因 Why the last such proposal was returned.</param>
/// <param name="VoidReason">作废原因 Why it was voided.</param>
/// <param name="CreatedAt">创建时间 Instant of the first draft, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record RiskFactorView(
    RiskFactorId Id, EnterpriseId EnterpriseId, RiskUnitId RiskUnitId, RiskFactorState State, FactorContentView Content, string DraftedBy, string? ReviewedBy, string? ApprovedBy,
    string? ReturnReason, int VersionInForce, RiskLevel? Level, DateOnly? ReassessmentDue, IReadOnlyList<ReassessmentCause> ReassessmentCauses, IReadOnlyList<Reassessment> Reassessments,
    IReadOnlyList<ImprovementProposal> Proposals, VoidProposal? VoidProposal,
    string? VoidReturnReason, string? VoidReason, DateTimeOffset CreatedAt, long Version)
    : IVersioned
{
    public static readonly Expression<Func<RiskFactor, RiskFactorView>> Projection = f => new RiskFactorView(
        f.Id, f.EnterpriseId, f.RiskUnitId, f.State, FactorContentView.Of(f.Content), f.Drafted.By.Name, f.Reviewed == null ? null : f.Reviewed.By.Name,
        f.Approved == null ? null : f.Approved.By.Name, f.ReturnReason, f.VersionInForce, f.Level, f.ReassessmentDue, f.Causes, f.Reassessments, f.Proposals, f.VoidProposal, f.VoidReturnReason, f.VoidReason, f.CreatedAt, f.Version);
}

using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using Shouldly;

namespace DualControl.UnitTests.Risks;

internal static class RiskSamples
{
    public static readonly DateTimeOffset Now = new(2026, 6, 15, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = BureauCalendar.DayOf(Now);
    public static readonly BureauCalendar Calendar = new(new StoppedClock(Now));
    public static readonly EnterpriseId Gas = EnterpriseId.New();
    public static readonly EnterpriseSummary GasSummary = new(Gas, "甲燃气有限公司", "91350100M000100Y43", "gas", SectionId.New(), "燃气办", "总经理");

    public static readonly UnitId Department = UnitId.New();
    public static readonly UnitId OtherDepartment = UnitId.New();
    public static readonly UnitId Workshop = UnitId.New();

    public static readonly Actor Worker = new("worker", "储配站一线员工");
    public static readonly Actor Colleague = new("colleague", "储配站另一员工");
    public static readonly Actor Reviewer = new("reviewer", "储配站审核人");
    public static readonly Actor Approver = new("approver", "生产部审定人");
    public static readonly Actor Principal = new("principal", "主要负责人");
    public static readonly Actor Manager = new("manager", "安全管理人员");

    public static readonly RiskRules Rules = RiskRules.Default;
    public static readonly GradingMethods Methods = GradingMethods.Defaults;
    public static readonly GridCell Cell = new(HazardElement.Object, OperatingState.Normal, HazardTense.Present);
    public static readonly GridCell OtherCell = new(HazardElement.Human, OperatingState.Emergency, HazardTense.Past);

    public static readonly ControlMeasure Alarm = new(ControlLevel.Engineering, "安装可燃气体报警器");
    public static readonly ControlMeasure Patrol = new(ControlLevel.Administrative, "每班巡检一次");
    public static readonly ControlMeasure Mask = new(ControlLevel.Ppe, "佩戴防毒面具");

    public static GradingValues Values(RiskLevel level) => level switch
    {
        RiskLevel.Major => new(6, 6, 15),
        RiskLevel.Significant => new(3, 6, 15),
        RiskLevel.General => new(3, 6, 7),
        _ => new(1, 6, 3),
    };

    public static Assessment Graded(RiskLevel level) => Methods.Grade(GradingMethodKind.Lec, Values(level), null, "current").Value;

    public static Responsible At(ManagementRank rank, UnitId? department = null, bool inWorkshop = true) => new(
        UnitId.New(), "储配站", department ?? Department, "生产部", inWorkshop ? Workshop : null, inWorkshop ? "储配站" : null, PostId.New(), "岗位", rank);

    public static FactorContent Content(
        RiskLevel level = RiskLevel.Low, Responsible? responsible = null, IReadOnlyList<ControlMeasure>? measures = null, string? weakReason = null, GridCell? cell = null) => new(
        cell ?? Cell, "储罐区", "燃气泄漏遇明火爆炸", AccidentType.OtherExplosion, measures ?? [Alarm, Patrol], "立即切断气源并疏散", "拨打值班电话",
        responsible ?? At(ManagementRank.Enterprise), Graded(RiskLevel.Major), Graded(level), weakReason);

    /// <summary>A unit of the department, so that factors inside and outside a workshop may be drafted for it.</summary>
    public static RiskUnit Unit(string name = "储罐区", bool inWorkshop = false) =>
        RiskUnit.Create(Gas, new RiskUnitDetails(name, "厂区东侧", RiskUnitKind.Area, []), At(ManagementRank.Enterprise, inWorkshop: inWorkshop), Manager, Now).Value;

    public static RiskFactor Drafted(FactorContent? content = null, Actor? by = null, RiskUnit? unit = null) => RiskFactor.Draft(unit ?? Unit(), content ?? Content(), Rules, by ?? Worker, Now).Value;

    public static RiskFactor InForce(FactorContent? content = null, RiskUnit? unit = null, DateTimeOffset? at = null) => Approved(Drafted(content, unit: unit), at);

    /// <summary>Takes a draft through the workshop, where it has one, and the department.</summary>
    public static RiskFactor Approved(RiskFactor draft, DateTimeOffset? at = null)
    {
        if (draft.Content.Responsible.WorkshopId is { } workshop) draft.ReviewInWorkshop(Reviewer, workshop, ReviewDecision.Approve, null, at ?? Now).IsFailure.ShouldBeFalse();
        draft.ApproveInDepartment(Approver, draft.Content.Responsible.DepartmentId, ReviewDecision.Approve, null, Rules, at ?? Now).IsFailure.ShouldBeFalse();
        return draft;
    }
}

using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using Shouldly;

namespace DualControl.UnitTests.HiddenDangers;

internal static class DangerSamples
{
    public static readonly DateTimeOffset Now = new(2026, 6, 15, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = BureauCalendar.DayOf(Now);
    public static readonly BureauCalendar Calendar = new(new StoppedClock(Now));
    public static readonly TimeSpan ReportWithin = TimeSpan.FromHours(24);
    public static readonly DeadlineWindow Window = new(Today, 365);
    public static readonly DateOnly Deadline = Today.AddDays(10);
    public static readonly EnterpriseId Gas = EnterpriseId.New();
    public static readonly UnitId Department = UnitId.New();

    public static readonly Actor Finder = new("finder", "储配站一线员工");
    public static readonly Actor Rectifier = new("rectifier", "检修班班长");
    public static readonly Actor SecondRectifier = new("second-rectifier", "另一检修员");
    public static readonly Actor Safety = new("safety", "安全管理人员");
    public static readonly Actor Principal = new("principal", "主要负责人");
    public static readonly Actor DepartmentHead = new("department", "生产部审定人");
    public static readonly Actor Officer = new("officer", "燃气办工作人员");

    public static readonly ResponsibleParty Station = new(UnitId.New(), "储配站", PostId.New(), "站长");

    public static readonly Participant[] Participants =
    [
        new(ParticipantCategory.ResponsiblePerson, "副总经理"), new(ParticipantCategory.Manager, "安全部经理"), new(ParticipantCategory.Technician, "设备技术员"),
        new(ParticipantCategory.Rectifier, "检修班班长"),
    ];

    public static PlanProposal Proposal(DateOnly? deadline = null) => new(PostId.New(), "更换阀门并检测", new Money(86000), "安全生产费用", deadline ?? Deadline, "停用并专人监护");

    public static HiddenDanger Discovered(Actor? by = null, DateTimeOffset? at = null) =>
        HiddenDanger.Discover(Gas, new Discovery("阀门泄漏", "储罐区", "法兰处检出燃气", DangerSource.EmployeeReport), by ?? Finder, at ?? Now);

    public static HiddenDanger Registered(DangerLevel level = DangerLevel.General, DateOnly? deadline = null) => Discovered().Register(level, deadline);

    /// <summary>Every state of either level; a general danger is never reviewed or approved.</summary>
    public static readonly IReadOnlyList<(DangerState State, DangerLevel Level)> Combinations =
    [
        .. from state in Enum.GetValues<DangerState>() from level in Enum.GetValues<DangerLevel>()
           where level == DangerLevel.Major || state is not (DangerState.Reviewed or DangerState.Approved) select (state, level),
    ];

    /// <summary>The shortest way to a state; a major danger is reported on the way.</summary>
    public static HiddenDanger Danger(DangerState state, DangerLevel level = DangerLevel.General)
    {
        Combinations.ShouldContain((state, level));
        var danger = Discovered();
        if (state == DangerState.Voided) return danger.Done(d => d.Void("重复录入", true, Safety, Now));
        if (state == DangerState.Discovered) return danger;
        danger.Register(level);
        if (level == DangerLevel.Major) danger.Done(d => d.ReportMajor("已报告领导小组和燃气办", Safety, Now));
        if (state == DangerState.Registered) return danger;
        danger.Plan();
        if (state == DangerState.Planned) return danger;
        if (level == DangerLevel.Major)
        {
            danger.Done(d => d.ReviewPlan(Today, Participants, "同意实施", ReviewConclusion.Pass, Principal, Now));
            if (state == DangerState.Reviewed) return danger;
            danger.Done(d => d.ApprovePlan(Principal, Now));
            if (state == DangerState.Approved) return danger;
        }
        danger.Done(d => d.StartRectification(Rectifier, Now));
        if (state == DangerState.Rectifying) return danger;
        danger.Rectify();
        if (state == DangerState.AwaitingAcceptance) return danger;
        danger.Done(d => d.Accept(true, "复查合格", Safety, Now));
        if (state == DangerState.Accepted) return danger;
        if (level == DangerLevel.Major) danger.Done(d => d.Verify("现场核查属实", Officer, Now));
        return danger.Done(d => d.WriteOff(Principal, Now));
    }

    public static HiddenDanger Register(this HiddenDanger danger, DangerLevel level = DangerLevel.General, DateOnly? deadline = null) => danger.Done(d => d.Register(
        "YH-2026-000001", level, level == DangerLevel.Major ? "符合判定标准" : null, Station, deadline ?? Deadline, DeadlineAuthority.Management, Window, ReportWithin, Safety, Now));

    public static HiddenDanger Plan(this HiddenDanger danger, DateOnly? deadline = null, Actor? by = null) =>
        danger.Done(d => d.MakePlan(Proposal(deadline), "站长", DeadlineAuthority.Management, Window, by ?? Safety, Now));

    public static HiddenDanger Rectify(this HiddenDanger danger, Actor? by = null) =>
        danger.Done(d => d.Rectify("已更换", "检测报告", new Money(3650.5m), by ?? Rectifier, Now));

    public static HiddenDanger Refused(this HiddenDanger danger) => danger.Done(d => d.Accept(false, "整改不彻底", Safety, Now));

    public static HiddenDanger Raised(this HiddenDanger danger) => danger.Done(d => d.ChangeLevel(DangerLevel.Major, "可能群死群伤", false, ReportWithin, Safety, Now));

    public static HiddenDanger Lowered(this HiddenDanger danger) => danger.Done(d => d.ChangeLevel(DangerLevel.General, "经核实降级", true, ReportWithin, Officer, Now));

    /// <summary>Does it and expects it to be allowed.</summary>
    public static HiddenDanger Done(this HiddenDanger danger, Func<HiddenDanger, Result> step)
    {
        step(danger).Error.ShouldBeNull();
        return danger;
    }

    public static FactorInForce Factor(
        RiskFactorId? id = null, IReadOnlyList<string>? measures = null, RiskLevel level = RiskLevel.Low, int version = 1, string point = "储罐区", EnterpriseId? enterprise = null) => new(
        id ?? RiskFactorId.New(), enterprise ?? Gas, version, RiskUnitId.New(), "储罐区", point, "燃气泄漏", level,
        [.. (measures ?? ["安装报警器", "每班巡检"]).Select((m, i) => new MeasureInForce(i + 1, ControlLevel.Engineering, m))],
        Department, "生产部", null, UnitId.New(), "储配站", Station.PostId, "站长");

    public static Result<InspectionChecklist> Generate(IReadOnlyList<FactorInForce> factors, InspectionChecklist? before = null) =>
        InspectionChecklist.Generate(Gas, Department, "生产部", factors, level => level == RiskLevel.Major ? 1 : 90, before, Safety, Now);
}

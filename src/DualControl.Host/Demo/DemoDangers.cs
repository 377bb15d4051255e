using DualControl.HiddenDangers.Application.Dangers;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;

namespace DualControl.Host.Demo;

/// <summary>Takes a discovered danger as far through the loop as the demo wants it.</summary>
internal sealed class DemoDangers(DemoSession session, DemoEnterprise enterprise)
{
    private UnitId Unit => enterprise.Units[enterprise.Workshop.Key];
    private PostId Post => enterprise.Posts[enterprise.File.Posts.First(p => p.Unit == enterprise.Workshop.Key && p.IsHead).Key];

    public async Task GeneralAsync(HiddenDangerId id, DangerState until, bool onTheSpot, bool refusedOnce, int deadlineDays)
    {
        if (until == DangerState.Discovered) return;
        if (until == DangerState.Voided)
        {
            await session.DoAsync(enterprise.Safety, new VoidHiddenDanger(id, "重复录入", null));
            return;
        }
        await session.DoAsync(enterprise.Safety, new RegisterHiddenDanger(id, DangerLevel.General, null, Unit, Post, session.Day.AddDays(deadlineDays), null));
        if (until == DangerState.Registered) return;
        if (onTheSpot) await session.DoAsync(Worker, new RectifyOnTheSpot(id, "当场整改到位", "整改前后照片", new Money(120), null));
        else
        {
            await session.DoAsync(enterprise.Safety, Plan(id, 3800, deadlineDays));
            if (until == DangerState.Planned) return;
            await session.DoAsync(Worker, new StartRectification(id, null));
            if (until == DangerState.Rectifying && !refusedOnce) return;
            await session.DoAsync(Worker, new RectifyHiddenDanger(id, "已按方案完成整改", "验收照片、检测记录", new Money(3650.5m), null));
            if (refusedOnce)
            {
                await session.DoAsync(enterprise.Safety, new AcceptHiddenDanger(id, false, "整改不彻底，继续整改", null));
                if (until == DangerState.Rectifying) return;
                await session.DoAsync(Worker, new RectifyHiddenDanger(id, "按验收意见补充整改", "复查照片", new Money(400), null));
            }
        }
        if (until == DangerState.AwaitingAcceptance) return;
        await session.DoAsync(enterprise.Safety, new AcceptHiddenDanger(id, true, "现场复查，符合要求", null));
        if (until == DangerState.WrittenOff) await session.DoAsync(enterprise.Principal, new WriteOffHiddenDanger(id, null));
    }

    /// <summary>A major danger with its complete file: report, plan with five assurances, review, approval, verification.</summary>
    public async Task MajorAsync(HiddenDangerId id, DangerState until)
    {
        await session.DoAsync(enterprise.Safety, new RegisterHiddenDanger(
            id, DangerLevel.Major, "符合本行业重大事故隐患判定标准，可能造成群死群伤", Unit, Post, session.Day.AddDays(20), null));
        await session.DoAsync(enterprise.Principal, new ReportMajorDanger(id, "已书面报告局安全领导小组和行业主管股室", null));
        await session.DoAsync(enterprise.Safety, Plan(id, 86000, 20));
        if (until == DangerState.Planned) return;
        Participant[] participants =
        [
            new(ParticipantCategory.ResponsiblePerson, "分管安全副总经理"), new(ParticipantCategory.Manager, "安全环保部经理"), new(ParticipantCategory.Technician, "设备技术员"),
            new(ParticipantCategory.Rectifier, "检修班班长"), new(ParticipantCategory.Expert, "注册安全工程师"),
        ];
        await session.DoAsync(enterprise.Principal, new ReviewRectificationPlan(id, session.Day, participants, "与会人员逐项论证措施、资金、时限和预案，同意实施。", ReviewConclusion.Pass, null));
        if (until == DangerState.Reviewed) return;
        await session.DoAsync(enterprise.Principal, new ApproveRectificationPlan(id, null));
        if (until == DangerState.Approved) return;
        await session.DoAsync(Worker, new StartRectification(id, null));
        await session.DoAsync(Worker, new RectifyHiddenDanger(id, "更换失效部件并经检测合格，恢复联锁", "检测报告、影像资料", new Money(82350.75m), null));
        await session.DoAsync(enterprise.Safety, new AcceptHiddenDanger(id, true, "验收组现场验收合格", null));
        await session.DoAsync(enterprise.Section, new VerifyHiddenDanger(id, "股室现场核查，同意销账", null));
        await session.DoAsync(enterprise.Principal, new WriteOffHiddenDanger(id, null));
    }

    public Task<HiddenDangerId> ReportAsync(string name, string place, DangerSource source) => session.DoAsync(
        source == DangerSource.SectionInspection ? enterprise.Section : Worker, new ReportHiddenDanger(enterprise.Id, name, place, $"{place}：{name}", source, null));

    private SharedKernel.Security.Caller Worker => enterprise.WorkshopReviewer(enterprise.Workshop.Key);

    private MakeRectificationPlan Plan(HiddenDangerId id, decimal funds, int days) => new(
        id, Post, "查明原因，修复或更换失效设施，复检合格后恢复使用；同类部位一并排查", new Money(funds), "安全生产费用", session.Day.AddDays(days),
        "整改期间停用该部位并设警戒，专人监护，备足消防和气体检测器材", null);
}

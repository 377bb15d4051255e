using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Application.MonthlyReports;

namespace DualControl.Host.Demo;

/// <summary>Plays three months of the mechanism, day by day, for all enterprises together, so that time never runs backwards.</summary>
internal sealed class DemoLoader(DemoSession session)
{
    private const int Weeks = 12;

    /// <summary>What becomes of the danger each week finds; null: the inspection finds nothing.</summary>
    private static readonly DangerState?[] Fates =
    [
        DangerState.WrittenOff, DangerState.WrittenOff, null, DangerState.WrittenOff, DangerState.WrittenOff, DangerState.Voided, DangerState.WrittenOff,
        DangerState.Accepted, DangerState.AwaitingAcceptance, DangerState.Rectifying, DangerState.Planned, DangerState.Registered,
    ];

    public async Task<IReadOnlyList<DemoEnterprise>> LoadAsync()
    {
        session.Travel(100);
        var sections = await DemoOrganization.LoadBureauAsync(session, DemoFiles.Bureau());
        session.Travel(98);
        var enterprises = new List<DemoEnterprise>();
        foreach (var file in DemoFiles.Enterprises()) enterprises.Add(await DemoOrganization.LoadEnterpriseAsync(session, file, sections));
        foreach (var enterprise in enterprises) await DemoAssessments.IssueRulesAsync(session, enterprise);
        var links = new DemoLinks(session, sections);
        await links.LinkAsync(enterprises);
        session.Travel(92);
        foreach (var enterprise in enterprises) await DemoRisks.LoadAsync(session, enterprise);

        session.Travel(88);
        var checklists = new Dictionary<DemoEnterprise, IReadOnlyList<InspectionChecklistId>>();
        foreach (var enterprise in enterprises) checklists[enterprise] = await DemoInspections.LoadChecklistsAsync(session, enterprise);
        foreach (var enterprise in enterprises) await DemoOrganization.EvaluatePolicyAsync(session, enterprise);
        for (var week = 0; week < Weeks; week++)
        {
            session.Travel(84 - 7 * week);
            await session.SweepOverdueAsync();
            foreach (var enterprise in enterprises) await PlayWeekAsync(enterprise, checklists[enterprise], week);
            foreach (var enterprise in enterprises) await ReportMonthAsync(enterprise);
            if (week == 3) await links.VisitAsync();
            if (week == 6) await links.FollowUpAsync();
            if (week == 8) await new DemoTraining(session, enterprises.Single(e => e.File.Key == "gas")).LoadAsync();
            if (week == 9) await links.VisitAgainAsync();
            if (week == 9) await DemoLetters.LoadAsync(session, enterprises.Single(e => e.File.Key == "gas"));
        }
        foreach (var enterprise in enterprises) await LeaveOpenAsync(enterprise);
        session.Travel(0);
        await session.SweepOverdueAsync();
        await DemoOrganization.AskToBeEnteredAsync(session);
        return enterprises;
    }

    private async Task PlayWeekAsync(DemoEnterprise enterprise, IReadOnlyList<InspectionChecklistId> checklists, int week)
    {
        var dangers = new DemoDangers(session, enterprise);
        var fate = Fates[week];
        if (await DemoInspections.InspectAsync(session, enterprise, checklists[week % checklists.Count], week, fate is not null) is not { } danger) return;
        if (enterprise.File.Key == "gas" && week == 3) await dangers.MajorAsync(danger, DangerState.WrittenOff);
        else if (enterprise.File.Key == "gas" && week == 10) await dangers.MajorAsync(danger, DangerState.Reviewed);
        else if (enterprise.File.Key == "heating" && week == 11) await dangers.MajorAsync(danger, DangerState.Approved);
        else await dangers.GeneralAsync(danger, fate!.Value, onTheSpot: week % 3 == 0 && fate != DangerState.Rectifying, refusedOnce: week % 4 == 1, deadlineDays: week == 9 ? 3 : 10);
    }

    /// <summary>In the first week of a month the last month's report is submitted and reviewed.</summary>
    private async Task ReportMonthAsync(DemoEnterprise enterprise)
    {
        if (session.Day.Day > 7) return;
        var month = Month.Of(session.Day.AddMonths(-1));
        await session.DoAsync(enterprise.Safety, new SubmitMonthlyReport(enterprise.Id, month, "个别岗位对风险辨识方法掌握不熟", "组织专项培训，补齐空白辨识格", null, null));
        await session.DoAsync(enterprise.Principal, new ReviewMonthlyReport(enterprise.Id, month, null));
    }

    private async Task LeaveOpenAsync(DemoEnterprise enterprise)
    {
        var dangers = new DemoDangers(session, enterprise);
        await dangers.ReportAsync("安全出口堆放杂物", "值班室通道", DangerSource.EmployeeReport);
        await dangers.ReportAsync("有限空间警示标志缺失", "检查井", DangerSource.SectionInspection);
    }
}

using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.Supervision.Domain.MonthlyReports;
using DualControl.Supervision.Domain.Reports;

namespace DualControl.Supervision.Domain.SectionReports;

/// <summary>
/// 《“双控机制”建设推进情况月报表》（附件3）: the columns that are summed up from the enterprises' frozen reports, in the form's order. The plan
/// gives the form's title only; the columns are the installation's. A column whose records this release does not keep is null, never guessed.
/// </summary>
/// <param name="SectionName">股室 Section.</param>
/// <param name="Industries">行业 Industry codes of the section.</param>
/// <param name="Enterprises">应建单位数 Enterprises that must build the mechanism.</param>
/// <param name="Started">已启动 Enterprises whose report shows a policy in force or a risk unit.</param>
/// <param name="Completed">已完成 Enterprises whose report shows five policies, all measures published, checklists and all due inspections done.</param>
/// <param name="CompletionRate">完成率 Completed / enterprises, per cent with two places; null without enterprises.</param>
/// <param name="PilotEnterprises">试点单位 Pilot enterprises; null: no record source in this release.</param>
/// <param name="MobilisationMeetings">动员会 Mobilisation meetings; null: no record source in this release.</param>
/// <param name="ObservationMeetings">观摩会 Observation meetings; null: no record source in this release.</param>
/// <param name="SupervisionVisits">督导次数 Supervision visits; null: no record source in this release.</param>
/// <param name="ProblemsFound">发现问题 Problems found by them; null: no record source in this release.</param>
/// <param name="ProblemsRectified">督促整改 Problems rectified at their demand; null: no record source in this release.</param>
/// <param name="MajorFactors">红 合计 Risk factors graded major.</param>
/// <param name="SignificantFactors">橙 合计 Risk factors graded significant.</param>
/// <param name="GeneralFactors">黄 合计 Risk factors graded general.</param>
/// <param name="LowFactors">蓝 合计 Risk factors graded low.</param>
/// <param name="GeneralDangers">一般隐患 General hidden dangers registered in the month.</param>
/// <param name="MajorDangers">重大隐患 Major hidden dangers registered in the month.</param>
/// <param name="RectificationRate">整改率 Rectified / registered, per cent with two places; null when none was registered.</param>
/// <param name="WriteOffRate">销账率 Written off in the month / registered in the month, per cent with two places; above 100 when earlier dangers are written off; null when none was registered.</param>
/// <param name="EnforcementInspections">执法检查次数 Enforcement inspections; null: no record source in this release.</param>
/// <param name="RectificationOrders">责令整改 Rectification orders; null: no record source in this release.</param>
/// <param name="CasesFiled">立案 Cases filed; null: no record source in this release.</param>
/// <param name="Penalties">罚款(元) Penalties in yuan; null: no record source in this release.</param>
/// <param name="SlowEnterprises">进展缓慢单位 Enterprises whose report is missing, or which have not started.</param>
/// <param name="Sources">来源月报 The enterprises' reports that the sums were taken from (beside the form).</param>
internal sealed record SectionFigures(
    string SectionName,
    IReadOnlyList<string> Industries,
    int Enterprises,
    int Started,
    int Completed,
    decimal? CompletionRate,
    int? PilotEnterprises,
    int? MobilisationMeetings,
    int? ObservationMeetings,
    int? SupervisionVisits,
    int? ProblemsFound,
    int? ProblemsRectified,
    int MajorFactors,
    int SignificantFactors,
    int GeneralFactors,
    int LowFactors,
    int GeneralDangers,
    int MajorDangers,
    decimal? RectificationRate,
    decimal? WriteOffRate,
    int? EnforcementInspections,
    int? RectificationOrders,
    int? CasesFiled,
    Money? Penalties,
    IReadOnlyList<SlowEnterprise> SlowEnterprises,
    IReadOnlyList<SourceReport> Sources)
{
    /// <summary>Sums up what the section's enterprises have submitted; those that have not are named, not estimated.</summary>
    public static SectionFigures Sum(SectionSummary section, IReadOnlyList<EnterpriseSummary> enterprises, IReadOnlyList<FrozenReport> reports)
    {
        var registered = reports.Sum(r => r.Figures.Dangers());
        var completed = reports.Count(r => r.Figures.HasCompleted());
        return new SectionFigures(
            section.Name,
            section.Industries,
            enterprises.Count,
            reports.Count(r => r.Figures.HasStarted()),
            completed,
            Percentage.Of(completed, enterprises.Count),
            PilotEnterprises: null,
            MobilisationMeetings: null,
            ObservationMeetings: null,
            SupervisionVisits: null,
            ProblemsFound: null,
            ProblemsRectified: null,
            reports.Sum(r => r.Figures.MajorFactors),
            reports.Sum(r => r.Figures.SignificantFactors),
            reports.Sum(r => r.Figures.GeneralFactors),
            reports.Sum(r => r.Figures.LowFactors),
            reports.Sum(r => r.Figures.GeneralDangers),
            reports.Sum(r => r.Figures.MajorDangers),
            Percentage.Of(reports.Sum(r => r.Figures.Rectified), registered),
            Percentage.Of(reports.Sum(r => r.Figures.WrittenOff), registered),
            EnforcementInspections: null,
            RectificationOrders: null,
            CasesFiled: null,
            Penalties: null,
            SlowOnes(enterprises, reports),
            [.. reports.Select(r => new SourceReport(r.EnterpriseId, r.Id, r.Number))]);
    }

    private static List<SlowEnterprise> SlowOnes(IReadOnlyList<EnterpriseSummary> enterprises, IReadOnlyList<FrozenReport> reports)
    {
        var byEnterprise = reports.ToDictionary(r => r.EnterpriseId);
        var slow = new List<SlowEnterprise>();
        foreach (var enterprise in enterprises.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (!byEnterprise.TryGetValue(enterprise.Id, out var report))
                slow.Add(new SlowEnterprise(enterprise.Id, enterprise.Name, SlowReason.ReportMissing));
            else if (!report.Figures.HasStarted())
                slow.Add(new SlowEnterprise(enterprise.Id, enterprise.Name, SlowReason.NotStarted));
        }
        return slow;
    }
}

/// <summary>进展缓慢单位 An enterprise that makes slow progress.</summary>
/// <param name="EnterpriseId">单位 Enterprise.</param>
/// <param name="Name">单位名称 Its name.</param>
/// <param name="Reason">原因 Why it is listed.</param>
internal sealed record SlowEnterprise(EnterpriseId EnterpriseId, string Name, SlowReason Reason);

/// <summary>Why an enterprise counts as slow.</summary>
internal enum SlowReason
{
    /// <summary>未报月报: it has not submitted the month's report.</summary>
    ReportMissing,
    /// <summary>未启动: no policy in force and no risk unit.</summary>
    NotStarted,
}

/// <summary>来源月报 The report a sum was taken from.</summary>
/// <param name="EnterpriseId">单位 Enterprise.</param>
/// <param name="ReportId">月报 Its report.</param>
/// <param name="Number">第几次报送 Which submission of the month.</param>
internal sealed record SourceReport(EnterpriseId EnterpriseId, MonthlyReportId ReportId, int Number);

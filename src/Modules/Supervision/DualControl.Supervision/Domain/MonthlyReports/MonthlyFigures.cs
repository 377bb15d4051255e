using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Supervision.Domain.Reports;

namespace DualControl.Supervision.Domain.MonthlyReports;

/// <summary>
/// 《“双控机制”建设进展情况月报表》（附件2）: the columns that are computed from records, in the form's order. The plan gives the form's title
/// only; the columns are the installation's. A column whose records this release does not keep is null, never guessed.
/// </summary>
/// <param name="EnterpriseName">单位名称 Enterprise.</param>
/// <param name="CreditCode">统一社会信用代码 Unified social credit code, 18 characters.</param>
/// <param name="Industry">行业 Industry code.</param>
/// <param name="SectionName">主管股室 Supervising section.</param>
/// <param name="PrincipalPostTitle">第一责任人 Post of the principal responsible person; null when none is recorded.</param>
/// <param name="LeadingGroupFormed">领导小组成立 The team headed by the principal (第一责任人) is set; the plan asks for one head of both.</param>
/// <param name="PromotionTeamMembers">推进团队人数 Members of the promotion team, its head among them; 0 before it is set.</param>
/// <param name="PoliciesIssued">五项制度 How many of the five policies are in force, 0–5.</param>
/// <param name="SpecialTrainingAttendances">专项培训人次 Attendances of special training in the month, from closed sessions.</param>
/// <param name="PostTrainingCoverage">岗位培训覆盖率 Of those who hold a post, the ones trained in the year so far, per cent with two places; null when nobody holds a post.</param>
/// <param name="RiskUnits">风险单元数 Risk units.</param>
/// <param name="RiskPoints">风险点数 Risk points.</param>
/// <param name="RiskFactors">风险因素数 Risk factors in force.</param>
/// <param name="MajorFactors">红 Risk factors graded major.</param>
/// <param name="SignificantFactors">橙 Risk factors graded significant.</param>
/// <param name="GeneralFactors">黄 Risk factors graded general.</param>
/// <param name="LowFactors">蓝 Risk factors graded low.</param>
/// <param name="MeasurePublicationRate">措施公示率 Factors with published measures / factors, per cent with two places; null without factors.</param>
/// <param name="NoticeBoards">公告栏数 Risk notice boards; null: no record source in this release.</param>
/// <param name="NoticeCards">告知卡数 Post notice cards; null: no record source in this release.</param>
/// <param name="RiskMapPublishedOn">分布图发布日期 Day of the latest publication; null before the first.</param>
/// <param name="Checklists">排查清单数 Departments with an inspection checklist.</param>
/// <param name="InspectionsDue">本月应查 Inspections due in the month.</param>
/// <param name="InspectionsDone">本月已查 Inspections done in the month.</param>
/// <param name="InspectionRate">排查率 Done / due, per cent with two places; null when none was due.</param>
/// <param name="UnregisteredDangers">待登记隐患 Hidden dangers discovered by the month's end and not registered by then (beside the form).</param>
/// <param name="GeneralDangers">本月一般隐患 General hidden dangers registered in the month.</param>
/// <param name="MajorDangers">本月重大隐患 Major hidden dangers registered in the month.</param>
/// <param name="Rectified">已整改 Of those registered in the month, accepted or written off by now.</param>
/// <param name="RectificationRate">整改率 Rectified / registered, per cent with two places; null when none was registered.</param>
/// <param name="Overdue">逾期 Open hidden dangers past their deadline.</param>
/// <param name="WrittenOff">销账 Hidden dangers written off in the month, whenever registered.</param>
/// <param name="PlatformSubmissionRate">平台录入率 Accepted by the emergency platform / to submit, per cent; null: no record source in this release.</param>
/// <param name="FiledRecords">本月归档件数 Records filed in the archive in the month (beside the form).</param>
/// <param name="WeakPolicies">薄弱制度 Policies in force whose periodic evaluation is overdue, or with an open improvement (beside the form).</param>
internal sealed record MonthlyFigures(
    string EnterpriseName,
    string CreditCode,
    string Industry,
    string SectionName,
    string? PrincipalPostTitle,
    bool LeadingGroupFormed,
    int PromotionTeamMembers,
    int PoliciesIssued,
    int? SpecialTrainingAttendances,
    decimal? PostTrainingCoverage,
    int RiskUnits,
    int RiskPoints,
    int RiskFactors,
    int MajorFactors,
    int SignificantFactors,
    int GeneralFactors,
    int LowFactors,
    decimal? MeasurePublicationRate,
    int? NoticeBoards,
    int? NoticeCards,
    DateOnly? RiskMapPublishedOn,
    int Checklists,
    int InspectionsDue,
    int InspectionsDone,
    decimal? InspectionRate,
    int UnregisteredDangers,
    int GeneralDangers,
    int MajorDangers,
    int Rectified,
    decimal? RectificationRate,
    int Overdue,
    int WrittenOff,
    decimal? PlatformSubmissionRate,
    int FiledRecords,
    int WeakPolicies)
{
    /// <summary>The five policies of plan 一（一）2.</summary>
    public const int PoliciesRequired = 5;

    /// <summary>本月隐患 Hidden dangers registered in the month.</summary>
    public int Dangers() => GeneralDangers + MajorDangers;

    /// <summary>已启动: the first record of the mechanism exists [ours].</summary>
    public bool HasStarted() => PoliciesIssued > 0 || RiskUnits > 0;

    /// <summary>已完成: five policies, factors graded with all their measures published, checklists, and all due inspections done [ours].</summary>
    public bool HasCompleted() => PoliciesIssued >= PoliciesRequired && RiskFactors > 0 && MeasurePublicationRate == 100m
        && Checklists > 0 && InspectionsDone >= InspectionsDue;

    /// <summary>Fills the form from what the other modules have on record.</summary>
    public static MonthlyFigures From(
        EnterpriseSummary enterprise, OrganizationFigures organization, RiskFigures risks, DangerFigures dangers, int filedRecords) => new(
        enterprise.Name,
        enterprise.CreditCode,
        enterprise.Industry,
        enterprise.SectionName,
        enterprise.PrincipalPostTitle,
        organization.PromotionTeamFormed,
        organization.PromotionTeamMembers,
        organization.PoliciesIssued,
        organization.SpecialTrainingAttendances,
        organization.PostTrainingCoverage,
        risks.Units,
        risks.Points,
        risks.Factors,
        risks.MajorFactors,
        risks.SignificantFactors,
        risks.GeneralFactors,
        risks.LowFactors,
        Percentage.Of(risks.FactorsWithPublishedMeasures, risks.Factors),
        NoticeBoards: null,
        NoticeCards: null,
        risks.PublishedOn,
        dangers.Checklists,
        dangers.InspectionsDue,
        dangers.InspectionsDone,
        Percentage.Of(dangers.InspectionsDone, dangers.InspectionsDue),
        dangers.Unregistered,
        dangers.GeneralRegistered,
        dangers.MajorRegistered,
        dangers.Rectified,
        Percentage.Of(dangers.Rectified, dangers.GeneralRegistered + dangers.MajorRegistered),
        dangers.Overdue,
        dangers.WrittenOff,
        PlatformSubmissionRate: null,
        filedRecords,
        organization.WeakPolicies);
}

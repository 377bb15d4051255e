using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.MonthlyReports;
using DualControl.Supervision.Domain.Reports;

namespace DualControl.Supervision.Application.MonthlyReports;

/// <summary>《“双控机制”建设进展情况月报表》（附件2） An enterprise's monthly report: computed live while a draft, frozen once submitted.</summary>
/// <param name="EnterpriseId">单位 Enterprise.</param>
/// <param name="Month">月份 Month, <c>yyyy-MM</c>.</param>
/// <param name="State">状态 State: draft (computed now), submitted (frozen) or reviewed.</param>
/// <param name="Number">第几次报送 1 for the first submission, +1 with each correction; null for a draft.</param>
/// <param name="IsCurrent">是否最新 False for a submission that has been corrected since.</param>
/// <param name="DueOn">报送期限 Last day in time: the bureau's month end.</param>
/// <param name="SubmittedLate">是否迟报 The first submission came after <paramref name="DueOn"/>; for a draft: it is late already.</param>
/// <param name="CorrectionReason">更正原因 Why this submission corrects the one before it.</param>
/// <param name="ComputedAt">统计时点 UTC instant at which the figures were taken from the records.</param>
/// <param name="Figures">附件2各栏 The form's computed columns, in the form's order.</param>
/// <param name="ExistingProblems">存在问题 Existing problems; null for a draft.</param>
/// <param name="NextMeasures">下步措施 Next measures; null for a draft.</param>
/// <param name="PreparedBy">填报人 Preparer (a post, never a personal name); null for a draft.</param>
/// <param name="ReviewedBy">审核人 Reviewer (a post, never a personal name); null until reviewed.</param>
/// <param name="SubmittedAt">填报日期 UTC instant of submission; null for a draft.</param>
/// <param name="ReviewedAt">审核日期 UTC instant of the review; null until reviewed.</param>
/// <param name="Version">并发版本 Version of the month for If-Match, rising over all submissions; 0 for a draft.</param>
internal sealed record MonthlyReportView(
    EnterpriseId EnterpriseId,
    Month Month,
    ReportState State,
    int? Number,
    bool IsCurrent,
    DateOnly DueOn,
    bool SubmittedLate,
    string? CorrectionReason,
    DateTimeOffset ComputedAt,
    MonthlyFigures Figures,
    string? ExistingProblems,
    string? NextMeasures,
    string? PreparedBy,
    string? ReviewedBy,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? ReviewedAt,
    long Version) : IVersioned
{
    public static MonthlyReportView Of(MonthlyReport report) => new(
        report.EnterpriseId, report.Month, report.State, report.Number, report.IsCurrent,
        Submission.DueOn(report.Month), report.Submission.IsLate, report.Submission.CorrectionReason, report.Submission.At,
        report.Figures, report.ExistingProblems, report.NextMeasures,
        report.Submission.By.Name, report.Review?.By.Name, report.Submission.At, report.Review?.At, report.MonthVersion);

    public static MonthlyReportView Draft(EnterpriseId enterprise, Month month, MonthlyFigures figures, DateTimeOffset now) => new(
        enterprise, month, ReportState.Draft, null, true,
        Submission.DueOn(month), BureauCalendar.DayOf(now) > Submission.DueOn(month), null, now,
        figures, null, null, null, null, null, null, 0);
}

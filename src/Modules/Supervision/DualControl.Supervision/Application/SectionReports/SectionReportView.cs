using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.Reports;
using DualControl.Supervision.Domain.SectionReports;

namespace DualControl.Supervision.Application.SectionReports;

/// <summary>《“双控机制”建设推进情况月报表》（附件3） A section's monthly report: summed up live while a draft, frozen once submitted.</summary>
/// <param name="SectionId">股室 Section.</param>
/// <param name="Month">月份 Month, <c>yyyy-MM</c>.</param>
/// <param name="State">状态 State: draft (summed up now), submitted (frozen) or reviewed.</param>
/// <param name="Number">第几次报送 1 for the first submission, +1 with each correction; null for a draft.</param>
/// <param name="IsCurrent">是否最新 False for a submission that has been corrected since.</param>
/// <param name="DueOn">报送期限 Last day in time: the bureau's month end.</param>
/// <param name="SubmittedLate">是否迟报 The first submission came after <paramref name="DueOn"/>; for a draft: it is late already.</param>
/// <param name="CorrectionReason">更正原因 Why this submission corrects the one before it.</param>
/// <param name="ComputedAt">统计时点 UTC instant at which the enterprises' reports were summed up.</param>
/// <param name="Figures">附件3各栏 The form's computed columns, in the form's order.</param>
/// <param name="MeasuresTaken">采取措施 Measures taken against slow progress; null for a draft.</param>
/// <param name="PreparedBy">填报人 Preparer (a post, never a personal name); null for a draft.</param>
/// <param name="ReviewedBy">审核人 Reviewer (a post, never a personal name); null until reviewed.</param>
/// <param name="SubmittedAt">日期 UTC instant of submission; null for a draft.</param>
/// <param name="ReviewedAt">审核日期 UTC instant of the review; null until reviewed.</param>
/// <param name="Version">并发版本 Version of the month for If-Match, rising over all submissions; 0 for a draft.</param>
internal sealed record SectionReportView(
    SectionId SectionId,
    Month Month,
    ReportState State,
    int? Number,
    bool IsCurrent,
    DateOnly DueOn,
    bool SubmittedLate,
    string? CorrectionReason,
    DateTimeOffset ComputedAt,
    SectionFigures Figures,
    string? MeasuresTaken,
    string? PreparedBy,
    string? ReviewedBy,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? ReviewedAt,
    long Version) : IVersioned
{
    public static SectionReportView Of(SectionReport report) => new(
        report.SectionId, report.Month, report.State, report.Number, report.IsCurrent,
        Submission.DueOn(report.Month), report.Submission.IsLate, report.Submission.CorrectionReason, report.Submission.At,
        report.Figures, report.MeasuresTaken,
        report.Submission.By.Name, report.Review?.By.Name, report.Submission.At, report.Review?.At, report.MonthVersion);

    public static SectionReportView Draft(SectionId section, Month month, SectionFigures figures, DateTimeOffset now) => new(
        section, month, ReportState.Draft, null, true,
        Submission.DueOn(month), BureauCalendar.DayOf(now) > Submission.DueOn(month), null, now,
        figures, null, null, null, null, null, 0);
}

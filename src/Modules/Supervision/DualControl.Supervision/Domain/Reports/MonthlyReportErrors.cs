using DualControl.SharedKernel.Results;

namespace DualControl.Supervision.Domain.Reports;

/// <summary>Refusals that the enterprise's and the section's report share.</summary>
internal static class MonthlyReportErrors
{
    public static readonly Error FutureMonth = Error.Rule("monthly_report.future_month");
    public static readonly Error AlreadySubmitted = Error.Rule("monthly_report.already_submitted");
    public static readonly Error NothingToCorrect = Error.Rule("monthly_report.nothing_to_correct");
    public static readonly Error NotSubmitted = Error.Rule("monthly_report.not_submitted");
    public static readonly Error AlreadyReviewed = Error.Rule("monthly_report.already_reviewed");
    public static readonly Error ReviewedByPreparer = Error.Rule("monthly_report.reviewed_by_preparer");
}

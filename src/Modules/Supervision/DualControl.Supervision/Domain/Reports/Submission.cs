using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Supervision.Domain.Reports;

/// <summary>
/// One act of submitting the report of a month. A submitted report is frozen: a correction is a further submission with a reason, and the
/// corrected one is kept (plan 五（三）: 本月表格月底前报).
/// </summary>
/// <param name="Number">1 for the first submission of the month, +1 with each correction.</param>
/// <param name="By">填报人 Preparer.</param>
/// <param name="At">Instant of computing and freezing the figures.</param>
/// <param name="IsLate">The month's first submission came after the bureau's month end; a correction neither heals nor causes it.</param>
/// <param name="CorrectionReason">更正原因; null for the first submission.</param>
internal sealed record Submission(int Number, Actor By, DateTimeOffset At, bool IsLate, string? CorrectionReason)
{
    /// <summary>Last day on which the report of a month is in time.</summary>
    public static DateOnly DueOn(Month month) => month.LastDay;

    /// <summary>A month that has begun can be reported; one that has not cannot.</summary>
    public static Result CheckMonth(Month month, DateTimeOffset now) =>
        month.CompareTo(Month.Of(BureauCalendar.DayOf(now))) > 0 ? MonthlyReportErrors.FutureMonth.With(month.ToString()).At("month") : Result.Success;

    /// <summary>The next submission after <paramref name="previous"/>, or why there may be none.</summary>
    public static Result<Submission> Next(Month month, Submission? previous, string? correctionReason, Actor by, DateTimeOffset now)
    {
        var begun = CheckMonth(month, now);
        if (begun.IsFailure) return begun.Error;
        var corrects = !string.IsNullOrWhiteSpace(correctionReason);
        if (previous is null)
        {
            if (corrects) return MonthlyReportErrors.NothingToCorrect.With(month.ToString()).At("correctionReason");
            return new Submission(1, by, now, BureauCalendar.DayOf(now) > DueOn(month), null);
        }
        if (!corrects) return MonthlyReportErrors.AlreadySubmitted.With(month.ToString()).At("correctionReason");
        return new Submission(previous.Number + 1, by, now, previous.IsLate, correctionReason!.Trim());
    }
}

/// <summary>审核 Review of a submitted report.</summary>
/// <param name="By">审核人 Reviewer.</param>
/// <param name="At">Instant of the review.</param>
internal sealed record Review(Actor By, DateTimeOffset At)
{
    /// <summary>Nobody reviews a report he prepared himself; a report is reviewed once.</summary>
    public static Result<Review> Of(Submission submission, Review? previous, Actor by, DateTimeOffset now)
    {
        if (previous is not null) return MonthlyReportErrors.AlreadyReviewed;
        if (submission.By.Subject == by.Subject) return MonthlyReportErrors.ReviewedByPreparer;
        return new Review(by, now);
    }
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.Reports;

namespace DualControl.Supervision.Domain.SectionReports;

/// <summary>推进情况月报（附件3） One submission of a section's monthly report; frozen and corrected like an enterprise's.</summary>
internal sealed class SectionReport : AggregateRoot<SectionReportId>
{
    private SectionReport() { }

    public SectionId SectionId { get; private init; }
    public Month Month { get; private init; }

    /// <summary>第几次报送: 1, 2, …</summary>
    public int Number { get; private init; }

    /// <summary>False once corrected.</summary>
    public bool IsCurrent { get; private set; }

    public SectionFigures Figures { get; private init; } = null!;

    /// <summary>采取措施 against slow progress.</summary>
    public string MeasuresTaken { get; private init; } = "";

    public Submission Submission { get; private init; } = null!;
    public Review? Review { get; private set; }

    public ReportState State => Review is null ? ReportState.Submitted : ReportState.Reviewed;

    /// <summary>Version of the month as clients see it, rising over all submissions: 1 submitted, 2 reviewed, 3 corrected, 4 reviewed again…</summary>
    public int MonthVersion => (2 * Number) - (Review is null ? 1 : 0);

    /// <summary>Freezes the sums. <paramref name="previous"/> is the current report of the month, which a correction supersedes.</summary>
    public static Result<SectionReport> Submit(
        SectionId section, Month month, SectionReport? previous, SectionFigures figures,
        string measuresTaken, string? correctionReason, Actor by, DateTimeOffset now)
    {
        var submission = Submission.Next(month, previous?.Submission, correctionReason, by, now);
        if (submission.IsFailure) return submission.Error;
        if (previous is not null) previous.IsCurrent = false;
        return new SectionReport
        {
            Id = SectionReportId.New(),
            SectionId = section,
            Month = month,
            Number = submission.Value.Number,
            IsCurrent = true,
            Figures = figures,
            MeasuresTaken = measuresTaken,
            Submission = submission.Value,
        };
    }

    /// <summary>审核: by somebody other than the preparer.</summary>
    public Result ReviewBy(Actor by, DateTimeOffset now)
    {
        var review = Review.Of(Submission, Review, by, now);
        if (review.IsFailure) return review.Error;
        Review = review.Value;
        return Result.Success;
    }
}

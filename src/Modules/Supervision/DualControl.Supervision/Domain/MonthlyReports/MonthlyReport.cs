using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.Reports;

namespace DualControl.Supervision.Domain.MonthlyReports;

/// <summary>
/// 进展情况月报（附件2） One submission of an enterprise's monthly report: figures as they were at that instant. A correction is a further
/// <see cref="MonthlyReport"/> with the next number; of a month's reports exactly one is current.
/// </summary>
internal sealed class MonthlyReport : AggregateRoot<MonthlyReportId>, IBelongsToEnterprise
{
    private MonthlyReport() { }

    public EnterpriseId EnterpriseId { get; private init; }
    public Month Month { get; private init; }

    /// <summary>第几次报送: 1, 2, …</summary>
    public int Number { get; private init; }

    /// <summary>False once corrected.</summary>
    public bool IsCurrent { get; private set; }

    public MonthlyFigures Figures { get; private init; } = null!;

    /// <summary>存在问题.</summary>
    public string ExistingProblems { get; private init; } = "";

    /// <summary>下步措施.</summary>
    public string NextMeasures { get; private init; } = "";

    public Submission Submission { get; private init; } = null!;
    public Review? Review { get; private set; }

    public ReportState State => Review is null ? ReportState.Submitted : ReportState.Reviewed;

    /// <summary>Version of the month as clients see it, rising over all submissions: 1 submitted, 2 reviewed, 3 corrected, 4 reviewed again…</summary>
    public int MonthVersion => (2 * Number) - (Review is null ? 1 : 0);

    /// <summary>Freezes the figures. <paramref name="previous"/> is the current report of the month, which a correction supersedes.</summary>
    public static Result<MonthlyReport> Submit(
        EnterpriseId enterprise, Month month, MonthlyReport? previous, MonthlyFigures figures,
        string existingProblems, string nextMeasures, string? correctionReason, Actor by, DateTimeOffset now)
    {
        var submission = Submission.Next(month, previous?.Submission, correctionReason, by, now);
        if (submission.IsFailure) return submission.Error;
        if (previous is not null) previous.IsCurrent = false;
        return new MonthlyReport
        {
            Id = MonthlyReportId.New(),
            EnterpriseId = enterprise,
            Month = month,
            Number = submission.Value.Number,
            IsCurrent = true,
            Figures = figures,
            ExistingProblems = existingProblems,
            NextMeasures = nextMeasures,
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

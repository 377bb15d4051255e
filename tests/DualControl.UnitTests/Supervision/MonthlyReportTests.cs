using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.Supervision.Domain.Reports;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Supervision.SupervisionSamples;

namespace DualControl.UnitTests.Supervision;

public sealed class MonthlyReportTests
{
    [Fact]
    public void A_submitted_report_keeps_the_figures_the_texts_and_the_instant()
    {
        var figures = Figures();

        var report = Submit(figures: figures).Value;

        report.Figures.ShouldBe(figures);
        report.ExistingProblems.ShouldBe("无");
        report.NextMeasures.ShouldBe("继续巩固");
        report.Submission.ShouldBe(new Submission(1, SafetyManager, At(5, 28), false, null));
        report.State.ShouldBe(ReportState.Submitted);
        report.IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public void A_month_that_has_not_begun_is_refused()
    {
        Submit(now: At(4, 30)).Error!.Code.ShouldBe("monthly_report.future_month");
        // 2026-04-30 16:00 UTC is the first of May in the bureau's zone.
        Submit(now: new DateTimeOffset(2026, 4, 30, 16, 0, 0, TimeSpan.Zero)).IsFailure.ShouldBeFalse();
        Submit(now: new DateTimeOffset(2026, 4, 30, 15, 59, 59, TimeSpan.Zero)).IsFailure.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_second_submission_without_a_reason_is_refused_and_changes_nothing(string? reason)
    {
        var first = Submit().Value;

        var second = Submit(first, reason);

        second.Error!.Code.ShouldBe("monthly_report.already_submitted");
        second.Error.Kind.ShouldBe(ErrorKind.Rule);
        second.Error.Arguments.ShouldBe(["2026-05"]);
        first.IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public void A_correction_is_a_new_version_and_the_old_one_is_kept_unchanged()
    {
        var first = Submit().Value;
        var before = first.Figures;
        var corrected = Figures(policies: 4);

        var second = Submit(first, " 制度数量误报 ", At(5, 29), figures: corrected).Value;

        second.Id.ShouldNotBe(first.Id);
        second.EnterpriseId.ShouldBe(first.EnterpriseId);
        second.Number.ShouldBe(2);
        second.Submission.CorrectionReason.ShouldBe("制度数量误报");
        second.Figures.PoliciesIssued.ShouldBe(4);
        second.IsCurrent.ShouldBeTrue();
        first.IsCurrent.ShouldBeFalse();
        first.Number.ShouldBe(1);
        first.Figures.ShouldBeSameAs(before);
        Submit(second, "再次更正").Value.Number.ShouldBe(3);
    }

    [Fact]
    public void There_is_nothing_to_correct_before_the_first_submission() =>
        Submit(correction: "更正").Error!.Code.ShouldBe("monthly_report.nothing_to_correct");

    [Fact]
    public void The_report_is_due_by_the_end_of_the_bureaus_month()
    {
        Submission.DueOn(May).ShouldBe(new DateOnly(2026, 5, 31));
        Submit(now: May.End.AddSeconds(-1)).Value.Submission.IsLate.ShouldBeFalse();
        Submit(now: May.End).Value.Submission.IsLate.ShouldBeTrue();
    }

    [Fact]
    public void A_correction_neither_heals_nor_causes_lateness()
    {
        var inTime = Submit(now: At(5, 30)).Value;
        Submit(inTime, "更正", At(6, 10)).Value.Submission.IsLate.ShouldBeFalse();

        var late = Submit(now: At(6, 1)).Value;
        Submit(late, "更正", At(6, 2)).Value.Submission.IsLate.ShouldBeTrue();
    }

    [Fact]
    public void The_principal_reviews_what_somebody_else_prepared()
    {
        var report = Submit().Value;

        report.ReviewBy(Principal, At(5, 30)).IsFailure.ShouldBeFalse();

        report.State.ShouldBe(ReportState.Reviewed);
        report.Review.ShouldBe(new Review(Principal, At(5, 30)));
    }

    [Fact]
    public void The_preparer_may_not_review()
    {
        var report = Submit(by: Principal).Value;

        report.ReviewBy(new Actor(Principal.Subject, "改了名称的岗位"), At(5, 30)).Error!.Code.ShouldBe("monthly_report.reviewed_by_preparer");

        report.State.ShouldBe(ReportState.Submitted);
    }

    [Fact]
    public void A_report_is_reviewed_once()
    {
        var report = Submit().Value;
        report.ReviewBy(Principal, At(5, 30));

        report.ReviewBy(new Actor("other", "副总经理"), At(5, 31)).Error!.Code.ShouldBe("monthly_report.already_reviewed");

        report.Review!.By.ShouldBe(Principal);
    }

    [Fact]
    public void A_correction_must_be_reviewed_again()
    {
        var report = Submit().Value;
        report.ReviewBy(Principal, At(5, 30));

        var corrected = Submit(report, "更正").Value;

        corrected.State.ShouldBe(ReportState.Submitted);
        corrected.ReviewBy(Principal, At(5, 31)).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void The_months_version_never_repeats_over_submission_review_and_correction()
    {
        var report = Submit().Value;
        var seen = new List<int> { report.MonthVersion };
        report.ReviewBy(Principal, At(5, 30));
        seen.Add(report.MonthVersion);
        var corrected = Submit(report, "更正").Value;
        seen.Add(corrected.MonthVersion);
        corrected.ReviewBy(Principal, At(5, 31));
        seen.Add(corrected.MonthVersion);

        seen.ShouldBe([1, 2, 3, 4]);
    }
}

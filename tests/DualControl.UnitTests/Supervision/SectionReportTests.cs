using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.Supervision.Application.SectionReports;
using DualControl.Supervision.Domain.MonthlyReports;
using DualControl.Supervision.Domain.Reports;
using DualControl.Supervision.Domain.SectionReports;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Supervision.SupervisionSamples;

namespace DualControl.UnitTests.Supervision;

public sealed class SectionReportTests
{
    private static readonly SectionSummary Gas = Section();
    private static readonly Actor Officer = new("section-gas", "燃气办工作人员");
    private static readonly Actor Office = new("office", "领导小组办公室");

    [Fact]
    public void The_sums_are_taken_from_the_enterprises_frozen_reports()
    {
        var a = Enterprise(Gas, "甲燃气有限公司");
        var b = Enterprise(Gas, "乙燃气有限公司");
        var c = Enterprise(Gas, "丙燃气有限公司");
        var ofA = Frozen(a, Figures(a, dangers: DangersOf(a.Id, May, general: 5, major: 1, rectified: 4, writtenOff: 3)));
        var ofB = Frozen(b, Figures(b, policies: 3, dangers: DangersOf(b.Id, May, general: 2, major: 0, rectified: 1, writtenOff: 1)), number: 2);

        var figures = SectionFigures.Sum(Gas, [a, b, c], [ofA, ofB]);

        figures.SectionName.ShouldBe("燃气办");
        figures.Industries.ShouldBe(["gas"]);
        (figures.Enterprises, figures.Started, figures.Completed).ShouldBe((3, 2, 1));
        figures.CompletionRate.ShouldBe(33.33m);
        (figures.MajorFactors, figures.SignificantFactors, figures.GeneralFactors, figures.LowFactors).ShouldBe((2, 4, 6, 8));
        (figures.GeneralDangers, figures.MajorDangers).ShouldBe((7, 1));
        figures.RectificationRate.ShouldBe(62.5m);
        figures.WriteOffRate.ShouldBe(50m);
        figures.Sources.ShouldBe([new(a.Id, ofA.Id, 1), new(b.Id, ofB.Id, 2)], ignoreOrder: true);
    }

    [Fact]
    public void An_enterprise_without_a_report_is_named_and_not_estimated()
    {
        var reported = Enterprise(Gas, "甲");
        var missing = Enterprise(Gas, "乙");

        var figures = SectionFigures.Sum(Gas, [reported, missing], [Frozen(reported, Figures(reported))]);

        figures.SlowEnterprises.ShouldBe([new SlowEnterprise(missing.Id, "乙", SlowReason.ReportMissing)]);
    }

    [Fact]
    public void An_enterprise_that_has_not_started_is_slow()
    {
        var idle = Enterprise(Gas, "甲");
        var figures = Figures(idle, policies: 0, risks: RisksOf(idle.Id, units: 0, factors: 0, published: 0));

        SectionFigures.Sum(Gas, [idle], [Frozen(idle, figures)]).SlowEnterprises
            .ShouldBe([new SlowEnterprise(idle.Id, "甲", SlowReason.NotStarted)]);
    }

    [Fact]
    public void A_section_without_enterprises_has_no_rates()
    {
        var figures = SectionFigures.Sum(Gas, [], []);

        figures.CompletionRate.ShouldBeNull();
        figures.RectificationRate.ShouldBeNull();
        figures.WriteOffRate.ShouldBeNull();
        figures.SlowEnterprises.ShouldBeEmpty();
    }

    [Fact]
    public void Columns_without_records_are_null_and_not_guessed()
    {
        var figures = SectionFigures.Sum(Gas, [], []);

        new object?[]
        {
            figures.PilotEnterprises, figures.MobilisationMeetings, figures.ObservationMeetings, figures.SupervisionVisits, figures.ProblemsFound,
            figures.ProblemsRectified, figures.EnforcementInspections, figures.RectificationOrders, figures.CasesFiled, figures.Penalties,
        }.ShouldAllBe(column => column == null);
    }

    [Fact]
    public void It_is_frozen_corrected_and_refused_like_an_enterprises_report()
    {
        var first = Submit().Value;
        first.Submission.ShouldBe(new Submission(1, Officer, At(5, 31), false, null));

        Submit(first).Error!.Code.ShouldBe("monthly_report.already_submitted");
        Submit(correction: "更正").Error!.Code.ShouldBe("monthly_report.nothing_to_correct");
        Submit(now: At(4, 30)).Error!.Code.ShouldBe("monthly_report.future_month");
        Submit(now: At(6, 1)).Value.Submission.IsLate.ShouldBeTrue();

        var second = Submit(first, "补报一家").Value;
        (second.Number, second.IsCurrent, first.IsCurrent).ShouldBe((2, true, false));
        second.MonthVersion.ShouldBe(3);
    }

    [Fact]
    public void The_office_reviews_once_and_never_what_it_prepared_itself()
    {
        var report = Submit().Value;
        report.ReviewBy(Officer, At(6, 1)).Error!.Code.ShouldBe("monthly_report.reviewed_by_preparer");

        report.ReviewBy(Office, At(6, 1)).IsFailure.ShouldBeFalse();

        report.State.ShouldBe(ReportState.Reviewed);
        report.ReviewBy(Office, At(6, 2)).Error!.Code.ShouldBe("monthly_report.already_reviewed");
    }

    [Fact]
    public void A_section_officer_sees_the_own_section_only()
    {
        var officer = new Caller("s", "燃气办", Role.SectionOfficer, Gas.Id);

        Gas.Id.IsVisibleTo(officer).ShouldBeTrue();
        SectionId.New().IsVisibleTo(officer).ShouldBeFalse();
        Gas.Id.IsVisibleTo(new Caller("o", "办公室", Role.LeadingGroupOffice)).ShouldBeTrue();
        Gas.Id.IsVisibleTo(new Caller("e", "企业", Role.EnterprisePrincipal)).ShouldBeFalse();
    }

    private static FrozenReport Frozen(EnterpriseSummary enterprise, MonthlyFigures figures, int number = 1) =>
        new(MonthlyReportId.New(), enterprise.Id, number, figures);

    private static Result<SectionReport> Submit(SectionReport? previous = null, string? correction = null, DateTimeOffset? now = null) =>
        SectionReport.Submit(Gas.Id, May, previous, SectionFigures.Sum(Gas, [], []), "约谈", correction, Officer, now ?? At(5, 31));
}

using DualControl.SharedKernel.Domain;
using DualControl.Supervision.Domain.Reports;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Supervision.SupervisionSamples;

namespace DualControl.UnitTests.Supervision;

public sealed class MonthlyFiguresTests
{
    [Theory]
    [InlineData(1, 3, "33.33")]
    [InlineData(2, 3, "66.67")]
    [InlineData(1, 8, "12.5")]
    [InlineData(1, 800, "0.13")]
    [InlineData(0, 5, "0")]
    [InlineData(5, 5, "100")]
    public void Rates_have_two_decimal_places(int part, int whole, string expected) =>
        Percentage.Of(part, whole).ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Where_nothing_was_due_there_is_no_rate(int part) => Percentage.Of(part, 0).ShouldBeNull();

    [Fact]
    public void A_part_of_the_whole_is_between_0_and_100() =>
        Prop.ForAll(Gen.Choose(0, 10_000).Two().ToArbitrary(), pair =>
        {
            var (part, whole) = (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2));
            var rate = Percentage.Of(part, whole);
            return whole == 0 ? rate is null : rate is >= 0m and <= 100m;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_form_is_filled_from_the_records()
    {
        var enterprise = Enterprise(Section());

        var figures = Figures(enterprise,
            risks: RisksOf(enterprise.Id, factors: 12, published: 9),
            dangers: DangersOf(enterprise.Id, May, due: 8, done: 6, general: 5, major: 1, rectified: 4));

        figures.EnterpriseName.ShouldBe(enterprise.Name);
        figures.CreditCode.ShouldBe(enterprise.CreditCode);
        figures.SectionName.ShouldBe("燃气办");
        figures.PrincipalPostTitle.ShouldBe("总经理");
        (figures.PoliciesIssued, figures.WeakPolicies).ShouldBe((5, 2));
        (figures.LeadingGroupFormed, figures.PromotionTeamMembers).ShouldBe((true, 7));
        (figures.RiskUnits, figures.RiskPoints, figures.RiskFactors).ShouldBe((3, 5, 12));
        (figures.MajorFactors, figures.SignificantFactors, figures.GeneralFactors, figures.LowFactors).ShouldBe((1, 2, 3, 4));
        figures.MeasurePublicationRate.ShouldBe(75m);
        figures.InspectionRate.ShouldBe(75m);
        figures.RectificationRate.ShouldBe(66.67m);
        figures.Overdue.ShouldBe(1);
        figures.FiledRecords.ShouldBe(17);
    }

    [Fact]
    public void An_enterprise_without_records_has_no_rates()
    {
        var id = EnterpriseId.New();
        var figures = Figures(policies: 0,
            risks: RisksOf(id, units: 0, factors: 0, published: 0, major: 0, significant: 0, general: 0, low: 0),
            dangers: DangersOf(id, May, due: 0, done: 0, general: 0, major: 0, rectified: 0));

        figures.MeasurePublicationRate.ShouldBeNull();
        figures.InspectionRate.ShouldBeNull();
        figures.RectificationRate.ShouldBeNull();
        figures.HasStarted().ShouldBeFalse();
        figures.HasCompleted().ShouldBeFalse();
    }

    [Fact]
    public void Training_is_taken_from_organization() => (Figures().SpecialTrainingAttendances, Figures().PostTrainingCoverage).ShouldBe((5, 62.5m));

    [Fact]
    public void Columns_without_records_are_null_and_not_guessed()
    {
        var figures = Figures();

        new object?[]
        {
            figures.NoticeBoards, figures.NoticeCards, figures.PlatformSubmissionRate,
        }.ShouldAllBe(column => column == null);
    }

    [Fact]
    public void Completed_means_every_part_of_the_mechanism()
    {
        var id = EnterpriseId.New();

        Figures().HasCompleted().ShouldBeTrue();
        Figures(policies: 4).HasCompleted().ShouldBeFalse();
        Figures(risks: RisksOf(id, published: 9)).HasCompleted().ShouldBeFalse();
        Figures(dangers: DangersOf(id, May, due: 6, done: 5)).HasCompleted().ShouldBeFalse();
        Figures(dangers: DangersOf(id, May) with { Checklists = 0 }).HasCompleted().ShouldBeFalse();
    }
}

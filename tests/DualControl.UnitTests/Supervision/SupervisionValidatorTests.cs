using DualControl.SharedKernel.Domain;
using DualControl.Supervision.Application.MonthlyReports;
using DualControl.Supervision.Application.Phases;
using DualControl.Supervision.Application.SectionReports;
using DualControl.Supervision.Domain.Phases;
using FluentValidation;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Supervision.SupervisionSamples;

namespace DualControl.UnitTests.Supervision;

public sealed class SupervisionValidatorTests
{
    private static readonly DateOnly Due = new(2026, 5, 31);

    [Theory]
    [InlineData("survey")]
    [InlineData("rollout-2020-01")]
    public void A_milestone_code_of_letters_digits_and_hyphens_is_accepted(string code) =>
        Findings(new SetPhaseMilestoneValidator(), new SetPhaseMilestone(code, "名称", Phase.Survey, Due)).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("Rollout")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a\n")]
    [InlineData("节点")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Other_milestone_codes_are_refused(string code) =>
        Findings(new SetPhaseMilestoneValidator(), new SetPhaseMilestone(code, "名称", Phase.Survey, Due)).ShouldBe(["Code"]);

    [Fact]
    public void A_milestone_needs_a_name_a_phase_and_a_day_in_range()
    {
        var validator = new SetPhaseMilestoneValidator();

        Findings(validator, new SetPhaseMilestone("a", "", Phase.Survey, Due)).ShouldBe(["Name"]);
        Findings(validator, new SetPhaseMilestone("a", new string('名', 201), Phase.Survey, Due)).ShouldBe(["Name"]);
        Findings(validator, new SetPhaseMilestone("a", "名称", (Phase)99, Due)).ShouldBe(["Phase"]);
        Findings(validator, new SetPhaseMilestone("a", "名称", Phase.Survey, new DateOnly(1999, 12, 31))).ShouldBe(["DueOn"]);
        Findings(validator, new SetPhaseMilestone("a", "名称", Phase.Survey, new DateOnly(2200, 1, 1))).ShouldBe(["DueOn"]);
    }

    [Fact]
    public void A_report_needs_its_texts_within_their_limits()
    {
        var validator = new SubmitMonthlyReportValidator();
        SubmitMonthlyReport Report(string problems = "无", string measures = "无", string? reason = null) =>
            new(EnterpriseId.New(), May, problems, measures, reason, null);

        Findings(validator, Report()).ShouldBeEmpty();
        Findings(validator, Report(problems: " ")).ShouldBe(["ExistingProblems"]);
        Findings(validator, Report(problems: new string('字', 2001))).ShouldBe(["ExistingProblems"]);
        Findings(validator, Report(measures: "")).ShouldBe(["NextMeasures"]);
        Findings(validator, Report(reason: new string('字', 501))).ShouldBe(["CorrectionReason"]);
        Findings(new SubmitSectionReportValidator(), new SubmitSectionReport(SectionId.New(), May, "", null, null)).ShouldBe(["MeasuresTaken"]);
        Findings(new GetMonthlyReportValidator(), new GetMonthlyReport(EnterpriseId.New(), May, 0)).ShouldBe(["Number"]);
    }

    private static IEnumerable<string> Findings<T>(AbstractValidator<T> validator, T request) =>
        validator.Validate(request).Errors.Select(e => e.PropertyName).Distinct();
}

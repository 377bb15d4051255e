using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.AssessmentSamples;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>考核期: open, closed, objected to, published, corrected; and what each state refuses.</summary>
public sealed class AssessmentPeriodTests
{
    [Theory]
    [InlineData(nameof(PeriodKind.Month), "2026-05-01", "2026-05-31")]
    [InlineData(nameof(PeriodKind.Month), "2024-02-01", "2024-02-29")]
    [InlineData(nameof(PeriodKind.Quarter), "2026-04-01", "2026-06-30")]
    [InlineData(nameof(PeriodKind.Year), "2026-01-01", "2026-12-31")]
    public void A_period_begins_with_its_first_day_and_ends_with_its_last(string kind, string from, string to)
    {
        var period = AssessmentPeriod.Open(Gas, Enum.Parse<PeriodKind>(kind), Day(from), InForce(), Safety, Now).Value;
        (period.From, period.To, period.Number, period.State, period.BaseTenths).ShouldBe((Day(from), Day(to), 1, PeriodState.Open, 1000));
    }

    [Theory]
    [InlineData(nameof(PeriodKind.Month), "2026-05-02", "assessment_period.first_day")]
    [InlineData(nameof(PeriodKind.Quarter), "2026-05-01", "assessment_period.first_day")]
    [InlineData(nameof(PeriodKind.Year), "2026-04-01", "assessment_period.first_day")]
    [InlineData(nameof(PeriodKind.Month), "2026-07-01", "assessment_period.in_future")]
    public void A_period_that_is_none_or_not_yet_is_refused(string kind, string from, string code) =>
        AssessmentPeriod.Open(Gas, Enum.Parse<PeriodKind>(kind), Day(from), InForce(), Safety, Now).Error.ShouldBe(code, "from");

    [Fact]
    public void Without_rules_no_period() => AssessmentPeriod.Open(Gas, PeriodKind.Month, May, null, Safety, Now).Error.ShouldBe("assessment_period.no_rules", "from");

    [Fact]
    public void It_is_closed_once_and_after_its_last_day()
    {
        AssessmentPeriod.Open(Gas, PeriodKind.Quarter, new DateOnly(2026, 4, 1), InForce(), Safety, Now).Value.Close(7, Safety, Now).Error.ShouldBe("assessment_period.not_over");
        var period = Closed();
        (period.State, period.ObjectionLastDay, period.ClosedBy).ShouldBe((PeriodState.Closed, Today.AddDays(7), Safety));
        period.Close(7, Safety, Now).Error.ShouldBe("assessment_period.not_open");
    }

    [Fact]
    public void It_is_published_when_the_time_for_objections_is_over_and_none_waits()
    {
        Open().Publish(0, [], Head, Now).Error.ShouldBe("assessment_period.not_closed");
        Closed().Publish(0, [], Head, Now.AddDays(7)).Error.ShouldBe("assessment_period.objections_running");
        Closed().Publish(2, [], Head, Now.AddDays(8)).Error.ShouldBe("assessment_period.objections_undecided");
        Published().Publish(0, [], Head, Now.AddDays(9)).Error.ShouldBe("assessment_period.not_closed");
    }

    [Fact]
    public void What_is_published_is_corrected_by_the_next_number_and_stays_on_record()
    {
        var first = Published();
        var second = first.Revise("漏记一项", Head, Now.AddDays(9)).Value;

        first.State.ShouldBe(PeriodState.Superseded);
        (second.Number, second.State, second.From, second.To, second.RevisionReason, second.BaseTenths).ShouldBe((2, PeriodState.Open, first.From, first.To, "漏记一项", first.BaseTenths));
        first.Revise("再改", Head, Now.AddDays(9)).Error.ShouldBe("assessment_period.not_published");
        Closed().Revise("未公示", Head, Now).Error.ShouldBe("assessment_period.not_published");
    }

    [Fact]
    public void A_result_is_objected_to_by_its_own_once_and_in_time()
    {
        var period = Closed();
        ResultOf(period).Object(period, "理由", false, Worker, Now).Error.ShouldBe("assessment_result.not_yours");
        ResultOf(period).Object(period, "理由", true, Worker, Now.AddDays(8)).Error.ShouldBe("assessment_result.objection_late");
        ResultOf(period).Object(period, "理由", true, Worker, Now.AddDays(7)).Error.ShouldBeNull();
        Objected(period).Object(period, "又一次", true, Worker, Now).Error.ShouldBe("assessment_result.objected_already");
        var published = Published();
        ResultOf(published).Object(published, "理由", true, Worker, Now).Error.ShouldBe("assessment_period.not_closed");
    }

    [Fact]
    public void An_objection_is_decided_by_neither_who_closed_nor_who_objected()
    {
        var period = Closed();
        Objected(period).Decide(period, 2.5m, "属实", Safety, Now).Error.ShouldBe("assessment_result.own_closing");
        Objected(period, Head).Decide(period, 2.5m, "属实", Head, Now).Error.ShouldBe("assessment_result.own_objection");
        ResultOf(period).Decide(period, 2.5m, "属实", Head, Now).Error.ShouldBe("assessment_result.no_objection");
    }

    [Fact]
    public void An_upheld_objection_corrects_the_score_by_an_event_of_its_own()
    {
        var period = Closed();
        var result = Objected(period);
        result.ScoreTenths.ShouldBe(975);

        var correction = result.Decide(period, 2.5m, "属实", Head, Now).Value.ShouldNotBeNull();

        result.ScoreTenths.ShouldBe(1000);
        result.Lines[^1].ShouldBe(result.Lines[^1] with { RuleSetId = null, RuleCode = ScoringEvent.CorrectionCode, Counted = 2.5m });
        (correction.Kind, correction.Tenths, correction.Counts, correction.Day, correction.SubjectId, correction.SourceId)
            .ShouldBe((ScoringKind.Correction, 25, true, period.To, result.SubjectId, result.Id.Value));
        result.Decide(period, 1, "再裁", Head, Now).Error.ShouldBe("assessment_result.no_objection");
    }

    [Fact]
    public void A_rejected_objection_leaves_the_score()
    {
        var period = Closed();
        var result = Objected(period);
        result.Decide(period, null, "依据充分", Head, Now).Value.ShouldBeNull();
        (result.ScoreTenths, result.ObjectionPending, result.Objection!.Opinion).ShouldBe((975, false, "依据充分"));
    }

    [Fact]
    public void A_reward_needs_points_for_and_a_penalty_points_against()
    {
        var result = ResultOf(Closed());
        RewardOrPenalty.RefuseGround(RewardKind.Penalty, ["B2"], result).ShouldBeNull();
        RewardOrPenalty.RefuseGround(RewardKind.Reward, ["B2"], result).ShouldBe("assessment_period.reward_ground");
        RewardOrPenalty.RefuseGround(RewardKind.Penalty, ["B2", "B9"], result).ShouldBe("assessment_period.reward_ground");
        Findings(new RewardGiven(RewardKind.Reward, result.Id, new Money(200), null, ["A1"])).ShouldBeEmpty();
        Findings(new RewardGiven(RewardKind.Reward, result.Id, null, "通报表扬", ["A1"])).ShouldBeEmpty();
        Findings(new RewardGiven(RewardKind.Reward, result.Id, null, " ", [])).ShouldBe(["Rewards[0].Description", "Rewards[0].RuleCodes"]);
    }

    [Fact]
    public void A_decision_says_something_and_its_correction_has_one_decimal_place()
    {
        IEnumerable<string> Of(decimal? correction, string opinion) =>
            new DecideAssessmentObjectionValidator().Validate(new DecideAssessmentObjection(Gas, default, correction, opinion, null)).Errors.Select(e => e.PropertyName).Distinct();

        Of(null, "依据充分").ShouldBeEmpty();
        Of(-2.5m, "属实").ShouldBeEmpty();
        Of(0, " ").ShouldBe(["Correction", "Opinion"]);
        Of(0.05m, "属实").ShouldBe(["Correction"]);
    }

    private static IEnumerable<string> Findings(RewardGiven reward) =>
        new PublishAssessmentPeriodValidator().Validate(new PublishAssessmentPeriod(Gas, default, [reward], null)).Errors.Select(e => e.PropertyName).Distinct();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

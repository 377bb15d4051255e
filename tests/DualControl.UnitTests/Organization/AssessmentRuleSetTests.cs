using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Domain.Assessments;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.AssessmentSamples;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>考核细则: drafts, versions by day, and how the rules fit together.</summary>
public sealed class AssessmentRuleSetTests
{
    [Fact]
    public void On_every_day_at_most_one_version_is_in_force()
    {
        var first = InForce(May);
        var second = Draft().Issued(Today.AddDays(10), first);
        var third = Draft().Issued(Today.AddDays(10), first, second);

        (first.VersionNumber, second.VersionNumber, third.VersionNumber).ShouldBe((1, 2, 3));
        (first.LastDay, second.LastDay, third.LastDay).ShouldBe((Today.AddDays(9), Today.AddDays(9), null));
        foreach (var day in Enumerable.Range(-60, 120).Select(Today.AddDays))
            new[] { first, second, third }.Where(r => r.IsInForceOn(day)).ShouldBe(day < May ? [] : day < Today.AddDays(10) ? [first] : [third], $"{day}");
    }

    [Fact]
    public void A_new_version_never_reaches_behind_today_the_first_may()
    {
        InForce(new DateOnly(2020, 1, 1)).IsInForceOn(May).ShouldBeTrue();
        Draft().Issue(Today.AddDays(-1), [InForce()], Head, Now).Error.ShouldBe("assessment_rules.in_past", "effectiveFrom");
        Draft().Issue(Today, [InForce()], Head, Now).Error.ShouldBeNull();
        Draft().Issue(Today.AddDays(367), [], Head, Now).Error.ShouldBe("term.too_far_ahead", "effectiveFrom");
    }

    [Fact]
    public void What_is_issued_never_changes_and_its_drafter_does_not_issue_it()
    {
        Draft().Issue(Today, [], Safety, Now).Error.ShouldBe("assessment_rules.own_draft");
        var draft = Draft();
        draft.Redraft(Content(Praise), Head).Error.ShouldBeNull();
        draft.Issue(Today, [], Head, Now).Error.ShouldBe("assessment_rules.own_draft");
        InForce().Redraft(Content(Praise), Safety).Error.ShouldBe("assessment_rules.issued");
        InForce().Issue(Today, [], Head, Now).Error.ShouldBe("assessment_rules.issued");
    }

    [Fact]
    public void Codes_and_kinds_do_not_repeat_and_the_sign_follows_the_kind()
    {
        var refused = AssessmentRuleSet.Draft(Gas, Content(
            Overdue, Overdue with { Code = "b2", Target = ScoringTarget.Post }, Overdue with { Code = "B9" }, Praise with { Points = -1 }, Praise with { Code = "A5" }, Overdue with { Code = "B3", Points = 0, Target = ScoringTarget.Post, Kind = ScoringKind.DangerFound }),
            Safety, Now).Error!;
        refused.Code.ShouldBe("assessment_rules.faulty");
        refused.Fields.Select(f => (f.Path, f.Reason.Code)).ShouldBe(
        [
            ("rules[1].code", "assessment_rules.code_repeats"), ("rules[2].kind", "assessment_rules.kind_repeats"), ("rules[3].points", "assessment_rules.wrong_sign"),
            ("rules[5].points", "assessment_rules.wrong_sign"),
        ]);
    }

    [Fact]
    public void The_default_rules_can_be_taken_over_as_they_are()
    {
        AssessmentRuleSet.Draft(Gas, DefaultRuleSet.Content, Safety, Now).Error.ShouldBeNull();
        Findings(new DraftAssessmentRuleSet(Gas, DefaultRuleSet.Content.Title, DefaultRuleSet.Content.Basis, DefaultRuleSet.Content.BasePoints, DefaultRuleSet.Content.Rules)).ShouldBeEmpty();
        Enum.GetValues<ScoringKind>().Except([ScoringKind.Correction]).ShouldAllBe(k => DefaultRuleSet.Content.Rules.Any(r => r.Kind == k));
    }

    [Fact]
    public void Points_have_one_decimal_place_and_bounds()
    {
        DraftAssessmentRuleSet Of(ScoringRule rule, decimal basePoints = 100) => new(Gas, "细则", "制度", basePoints, [rule]);

        Findings(Of(Overdue with { Points = -0.1m })).ShouldBeEmpty();
        Findings(Of(Overdue with { Points = -0.15m })).ShouldBe(["Rules[0].Points"]);
        Findings(Of(Overdue with { Points = -100.1m })).ShouldBe(["Rules[0].Points"]);
        Findings(Of(Praise with { Cap = 0 })).ShouldBe(["Rules[0].Cap"]);
        Findings(Of(Praise with { Cap = 1000.1m })).ShouldBe(["Rules[0].Cap"]);
        Findings(Of(Praise with { Code = "甲 1", Title = " ", Kind = ScoringKind.Correction })).ShouldBe(["Rules[0].Code", "Rules[0].Kind", "Rules[0].Title"], ignoreOrder: true);
        Findings(Of(Praise, 100.05m)).ShouldBe(["BasePoints"]);
        Findings(new DraftAssessmentRuleSet(Gas, "", "", -1, [])).ShouldBe(["Title", "Basis", "BasePoints", "Rules"], ignoreOrder: true);
        Findings(new DraftAssessmentRuleSet(Gas, "细则", "制度", 1, [.. Enumerable.Repeat(Praise, 101)])).ShouldBe(["Rules"]);
    }

    private static IEnumerable<string> Findings(DraftAssessmentRuleSet draft) => new DraftAssessmentRuleSetValidator().Validate(draft).Errors.Select(e => e.PropertyName).Distinct();
}

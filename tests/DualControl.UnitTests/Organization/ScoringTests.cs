using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Application.When;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.AssessmentSamples;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>计分: what happened scores once, by the rule of its day, for whom held the post that day; sums are exact.</summary>
public sealed class ScoringTests
{
    private readonly OrganizationUnit _shop = Workshop(Department());
    private readonly Post _post;
    private readonly Person _first = new(Gas, "001", "操作工（甲）", Office, Now);
    private readonly Person _second = new(Gas, "002", "操作工（乙）", Office, Now);
    private readonly InMemory<ScoringEvent> _events = new();
    private readonly InMemory<AssessmentRuleSet> _rules;
    private readonly InMemory<PostHolding> _holdings;
    private readonly Scoring _scoring;

    public ScoringTests()
    {
        _post = new Post(Gas, _shop.Id, "操作工", ManagementRank.Post, Office, Now);
        var before = new PostHolding(_first, _post, May, Office, Now);
        before.End(Today.AddDays(-1)).IsFailure.ShouldBeFalse();
        _holdings = new InMemory<PostHolding>(before, new PostHolding(_second, _post, Today, Office, Now));
        _rules = new InMemory<AssessmentRuleSet>(InForce(May,
            Overdue, Overdue with { Code = "B3", Target = ScoringTarget.Post, Points = -2 }, new ScoringRule("B5", ScoringKind.TrainingMissed, ScoringTarget.Post, "缺席培训", -1.5m, null),
            new ScoringRule("A1", ScoringKind.DangerReported, ScoringTarget.Post, "报告隐患", 1, null)));
        _scoring = new Scoring(_events, _rules, new ScoringSubjects(_holdings, new InMemory<Person>(_first, _second), new InMemory<Post>(_post), new InMemory<OrganizationUnit>(_shop)));
    }

    private HiddenDangerOverdue Missed(DateTimeOffset? at = null) => new(HiddenDangerId.New(), Gas, "YH-2026-000001", _shop.Id, _post.Id, Today.AddDays(-1), at ?? Now);

    [Fact]
    public async Task One_event_scores_by_each_rule_of_its_kind_and_leads_back_to_its_source()
    {
        var missed = Missed();
        await new WhenHiddenDangerOverdue(_scoring).HandleAsync(missed, default);

        _events.Rows.Select(e => (e.RuleCode, e.Tenths, e.SubjectKind, e.SubjectId, e.PostTitle)).ShouldBe(
            [("B2", -25, AssessedKind.Unit, _shop.Id.Value, null), ("B3", -20, AssessedKind.Person, _second.Id.Value, "操作工")], ignoreOrder: true);
        _events.Rows.ShouldAllBe(e => e.SourceId == missed.Id.Value && e.SourceName == missed.Number && e.Day == Today && e.Counts && e.RuleSetId == _rules.Rows[0].Id);
        ScoringEventView.Projection.Compile()(_events.Rows[0]).SourceLink.ShouldBe($"/api/v1/hidden-dangers/{missed.Id.Value}");
    }

    [Fact]
    public async Task Delivered_twice_it_scores_once_but_each_deadline_scores()
    {
        var missed = Missed();
        var when = new WhenHiddenDangerOverdue(_scoring);
        await when.HandleAsync(missed, default);
        await when.HandleAsync(missed, default);
        _events.Rows.Count.ShouldBe(2);
        await when.HandleAsync(missed with { Deadline = Today.AddDays(3) }, default);
        _events.Rows.Count.ShouldBe(4);
    }

    [Fact]
    public async Task It_counts_for_who_held_the_post_on_that_day_and_for_the_post_while_nobody_does()
    {
        await new WhenHiddenDangerOverdue(_scoring).HandleAsync(Missed(Now.AddDays(-1)), default);
        _events.Rows.Single(e => e.RuleCode == "B3").SubjectId.ShouldBe(_first.Id.Value);
        _holdings.Rows.Clear();
        await new WhenHiddenDangerOverdue(_scoring).HandleAsync(Missed(), default);
        _events.Rows.Last(e => e.RuleCode == "B3").ShouldSatisfyAllConditions(e => e.SubjectKind.ShouldBe(AssessedKind.Post), e => e.SubjectId.ShouldBe(_post.Id.Value), e => e.SubjectName.ShouldBe("操作工"));
    }

    [Fact]
    public async Task The_rule_set_of_the_day_decides_and_what_none_scores_is_kept_without_points()
    {
        await new WhenHiddenDangerOverdue(_scoring).HandleAsync(Missed(Now.AddDays(-60)), default);
        _events.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Counts.ShouldBeFalse(), e => e.RuleCode.ShouldBe(""), e => e.Tenths.ShouldBe(0), e => e.SubjectId.ShouldBe(_shop.Id.Value));
        await new WhenHiddenDangerAcceptanceRefused(_scoring).HandleAsync(new(HiddenDangerId.New(), Gas, "YH", _shop.Id, _post.Id, 1, Now), default);
        _events.Rows[1].Counts.ShouldBeFalse();
    }

    [Fact]
    public async Task A_late_rectification_scores_nothing_and_a_report_only_for_a_known_post()
    {
        await new WhenHiddenDangerRectified(_scoring).HandleAsync(new(HiddenDangerId.New(), Gas, "YH", _shop.Id, _post.Id, 1, false, Now), default);
        _events.Rows.ShouldBeEmpty();
        HiddenDangerRegistered registered = new(HiddenDangerId.New(), Gas, "YH", DangerLevel.General, _shop.Id, _post.Id, null, Now);
        await new WhenHiddenDangerRegistered(_scoring).HandleAsync(registered, default);
        _events.Rows.Select(e => e.Kind).ShouldBe([ScoringKind.DangerFound]);
        await new WhenHiddenDangerRegistered(_scoring).HandleAsync(registered with { Id = HiddenDangerId.New(), ReportedByPostId = _post.Id }, default);
        _events.Rows.Single(e => e.Kind == ScoringKind.DangerReported).ShouldSatisfyAllConditions(e => e.Tenths.ShouldBe(10), e => e.SubjectId.ShouldBe(_second.Id.Value));
    }

    [Fact]
    public async Task Missed_training_counts_on_the_day_it_was_held_for_the_person_who_missed_it()
    {
        var (session, when) = (Ids.New(), new WhenTrainingMissed(_scoring));
        await when.HandleAsync(new(Gas, session, _first.Id, Today.AddDays(-3), "有限空间作业", Now), default);
        await when.HandleAsync(new(Gas, session, _second.Id, Today.AddDays(-3), "有限空间作业", Now), default);
        await when.HandleAsync(new(Gas, session, _second.Id, Today.AddDays(-3), "有限空间作业", Now), default);
        _events.Rows.Select(e => (e.SubjectId, e.Day, e.Tenths, e.SourceName)).ShouldBe(
            [(_first.Id.Value, Today.AddDays(-3), -15, "有限空间作业"), (_second.Id.Value, Today.AddDays(-3), -15, "有限空间作业")]);
    }

    [Fact]
    public async Task What_a_voided_danger_scored_counts_no_more()
    {
        var (missed, other) = (Missed(), Missed());
        foreach (var danger in (HiddenDangerOverdue[])[missed, other]) await new WhenHiddenDangerOverdue(_scoring).HandleAsync(danger, default);
        var voided = new WhenHiddenDangerVoided(_events);
        await voided.HandleAsync(new(missed.Id, Gas, "重复录入", Now), default);
        await voided.HandleAsync(new(missed.Id, Gas, "重复录入", Now), default);
        _events.Rows.ShouldAllBe(e => e.Counts == (e.SourceId == other.Id.Value));
        _events.Rows.Where(e => !e.Counts).ShouldAllBe(e => e.CancelReason == "重复录入");
    }

    [Fact]
    public void Only_a_manual_entry_is_withdrawn_and_by_another()
    {
        var subject = new AssessedSubject(AssessedKind.Unit, _shop.Id.Value, "储配站", null);
        ScoringEvent Of(ScoringSource source) => ScoringEvent.Score(new(Gas, ScoringKind.Violation, source, Ids.New(), "", null, Today, Now, Safety, "照片"), _rules.Rows[0].Id, Overdue, subject);

        Of(ScoringSource.Danger).Withdraw("误记", Head).Error.ShouldBe("scoring_event.not_manual");
        Of(ScoringSource.Manual).Withdraw("误记", Safety).Error.ShouldBe("scoring_event.own_entry");
        var scored = Of(ScoringSource.Manual);
        scored.Withdraw("误记", Head).Error.ShouldBeNull();
        scored.Counts.ShouldBeFalse();
        scored.Withdraw("再撤", Head).Error.ShouldBe("scoring_event.cancelled");
    }

    [Fact]
    public void A_cap_holds_each_rule_of_a_version_either_way_and_posts_of_one_person_share_it()
    {
        var (old, young) = (AssessmentRuleSetId.New(), AssessmentRuleSetId.New());
        var score = Score.Of(1000, [new(old, "A4", "操作工", 30, 1), new(old, "A4", "班长", 60, 2), new(young, "A4", "班长", 30, 1), new(old, "B2", null, -120, 4)],
            (set, code) => (set == old, code) switch { (true, "A4") => 50, (true, "B2") => 100, _ => null });

        score.Tenths.ShouldBe(1000 + 50 + 30 - 100);
        score.Lines.Select(l => (l.RuleCode, l.Events, l.Sum, l.Counted)).ShouldBe([("A4", 3, 9m, 5m), ("A4", 1, 3m, 3m), ("B2", 4, -12m, -10m)], ignoreOrder: true);
        score.Lines.First(l => l.RuleSetId == old && l.RuleCode == "A4").Posts.ShouldBe(["操作工", "班长"], ignoreOrder: true);
    }

    [Fact]
    public void Without_caps_the_result_is_the_base_and_the_sum_whatever_the_order_and_the_grouping()
    {
        var set = AssessmentRuleSetId.New();
        var totals = Gen.Choose(-1000, 1000).Zip(Gen.Elements("A1", "A2", "B1", ScoringEvent.CorrectionCode)).Select(t => new RuleTotal(set, t.Item2, null, t.Item1, 1)).ListOf();
        Prop.ForAll(totals.ToArbitrary(), events =>
        {
            var forward = Score.Of(1000, events, (_, _) => null);
            var backward = Score.Of(1000, events.AsEnumerable().Reverse(), (_, _) => null);
            forward.Tenths.ShouldBe(1000 + events.Sum(e => e.Tenths));
            backward.Tenths.ShouldBe(forward.Tenths);
            backward.Lines.Select(l => (l.RuleCode, l.Sum, l.Events)).ShouldBe(forward.Lines.Select(l => (l.RuleCode, l.Sum, l.Events)));
            (100m + forward.Lines.Sum(l => l.Counted)).ShouldBe(Points.Of(forward.Tenths));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whatever_is_delivered_how_often_and_in_which_order_scores_the_same() =>
        Prop.ForAll(Gen.Choose(0, 4).ListOf().ToArbitrary(), deliveries =>
        {
            var (dangers, tests) = (Enumerable.Range(0, 5).Select(_ => Missed()).ToArray(), this);
            tests._events.Rows.Clear();
            foreach (var n in deliveries) new WhenHiddenDangerOverdue(tests._scoring).HandleAsync(dangers[n], default).GetAwaiter().GetResult();
            tests._events.Rows.Where(e => e.RuleCode == "B2").Sum(e => e.Tenths).ShouldBe(deliveries.Distinct().Count() * -25);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Tenths_are_exact() => Prop.ForAll(Gen.Choose(-10_000, 10_000).ToArbitrary(), n =>
    {
        Points.ToTenths(n / 10m).ShouldBe(n);
        Points.IsValid(n / 10m, Points.MostPerPeriod).ShouldBeTrue();
        Points.IsValid(n / 10m + 0.01m, Points.MostPerPeriod).ShouldBeFalse();
    }).QuickCheckThrowOnFailure();
}

using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>Methods as versioned data: LS, MES, direct judgement, and what a new version must and must not do.</summary>
public sealed class GradingMethodTests
{
    [Theory] // every product of 1–5 by 1–5 next to an edge
    [InlineData(5, 5, RiskLevel.Major)]
    [InlineData(4, 5, RiskLevel.Major)]
    [InlineData(4, 4, RiskLevel.Significant)]
    [InlineData(3, 5, RiskLevel.Significant)]
    [InlineData(3, 4, RiskLevel.General)]
    [InlineData(3, 3, RiskLevel.General)]
    [InlineData(2, 4, RiskLevel.Low)]
    [InlineData(1, 1, RiskLevel.Low)]
    public void The_matrix_is_red_from_20_orange_from_15_yellow_from_9(int l, int s, RiskLevel level) =>
        Methods.Grade(GradingMethodKind.Ls, new GradingValues(L: l, S: s), null, "current").Value.ShouldSatisfyAllConditions(
            a => a.Level.ShouldBe(level), a => a.Score.ShouldBe(l * s), a => (a.Method, a.MethodVersion).ShouldBe((GradingMethodKind.Ls, 1)));

    [Theory]
    [InlineData("180", RiskLevel.Major)]
    [InlineData("179.99", RiskLevel.Significant)]
    [InlineData("90", RiskLevel.Significant)]
    [InlineData("89.99", RiskLevel.General)]
    [InlineData("50", RiskLevel.General)]
    [InlineData("49.99", RiskLevel.Low)]
    public void The_edges_of_mes_are_180_90_and_50(string score, RiskLevel level) =>
        Methods[GradingMethodKind.Mes].LevelOf(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(level);

    [Fact]
    public void Every_combination_of_every_method_has_one_level_that_never_falls_when_a_value_rises()
    {
        foreach (var kind in (GradingMethodKind[])[GradingMethodKind.Lec, GradingMethodKind.Ls, GradingMethodKind.Mes])
        {
            var combinations = Combinations(Methods[kind]).ToList();
            combinations.Count.ShouldBe(kind switch { GradingMethodKind.Lec => 252, GradingMethodKind.Ls => 25, _ => 90 });
            var graded = combinations.Select(v => (Values: v, Methods.Grade(kind, v, null, "current").Value.Level)).ToList();
            graded.Select(g => g.Level).Distinct().Count().ShouldBe(4);
            foreach (var (lower, low) in graded)
                foreach (var (higher, high) in graded)
                    if (GradingValues.Symbols.All(s => (higher.Of(s) ?? 0) >= (lower.Of(s) ?? 0))) (high >= low).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_level_never_falls_with_the_score_whatever_the_edges() => Prop.ForAll(
        (from edges in Gen.Choose(1, 100_000).Three() from inclusive in Gen.Elements(true, false).Three() from scores in Gen.Choose(0, 100_000).Two() select (edges, inclusive, scores)).ToArbitrary(), x =>
        {
            decimal[] sorted = [.. new[] { x.edges.Item1, x.edges.Item2, x.edges.Item3 }.Order().Select(e => e / 10m)];
            var edges = new LevelEdges(new(sorted[2], x.inclusive.Item1), new(sorted[1], x.inclusive.Item2), new(sorted[0], x.inclusive.Item3));
            var (low, high) = (Math.Min(x.scores.Item1, x.scores.Item2) / 10m, Math.Max(x.scores.Item1, x.scores.Item2) / 10m);
            if (edges.Fall) (edges.LevelOf(low) <= edges.LevelOf(high)).ShouldBeTrue();
            if (edges.Fall) edges.LevelOf(sorted[2] + 0.1m).ShouldBe(RiskLevel.Major);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Values_of_another_method_are_refused_and_missing_ones_named()
    {
        var error = Methods.Grade(GradingMethodKind.Ls, new GradingValues(L: 3, C: 7), null, "current").Error!;
        error.Fields.Select(f => (f.Path, f.Reason.Code)).ShouldBe([("current.s", "assessment.value_not_listed"), ("current.c", "assessment.value_of_other_method")]);
        Methods.Grade(GradingMethodKind.Direct, new GradingValues(L: 3), null, "current").Error!.Code.ShouldBe("assessment.direct_alone");
        Methods.Grade(GradingMethodKind.Lec, Values(RiskLevel.Low), new DirectJudgement("unheardOf", RiskLevel.Major, "理由"), "current").Error!.Code.ShouldBe("assessment.criterion_unknown");
    }

    [Fact]
    public void A_version_must_leave_every_score_a_level()
    {
        var rules = Methods[GradingMethodKind.Ls].Rules;
        var edges = rules.Edges!;
        Code(GradingMethodKind.Ls, rules).ShouldBeNull();
        Code(GradingMethodKind.Lec, rules).ShouldBe("grading_method.parameters");
        Code(GradingMethodKind.Direct, rules).ShouldBe("grading_method.criteria");
        Code(GradingMethodKind.Ls, rules with { Parameters = [rules.Parameters[0]] }).ShouldBe("grading_method.parameters");
        Code(GradingMethodKind.Ls, rules with { Parameters = [rules.Parameters[0], rules.Parameters[1] with { Values = [rules.Parameters[1].Values[0], rules.Parameters[1].Values[0]] }] }).ShouldBe("grading_method.value_twice");
        Code(GradingMethodKind.Ls, rules with { Edges = null }).ShouldBe("grading_method.edges");
        Code(GradingMethodKind.Ls, rules with { Edges = edges with { Significant = edges.Major } }).ShouldBe("grading_method.edges");
        Code(GradingMethodKind.Ls, rules with { Edges = edges with { General = new LevelEdge(0, true) } }).ShouldBe("grading_method.edges");
        var criteria = Methods[GradingMethodKind.Direct].Rules;
        Code(GradingMethodKind.Direct, criteria).ShouldBeNull();
        Code(GradingMethodKind.Direct, criteria with { Criteria = [] }).ShouldBe("grading_method.criteria");
        Code(GradingMethodKind.Direct, criteria with { Criteria = [criteria.Criteria[0], criteria.Criteria[0]] }).ShouldBe("grading_method.criteria");
    }

    [Fact]
    public void A_published_version_replaces_the_one_before_and_old_assessments_keep_theirs()
    {
        var office = Manager;
        var old = Graded(RiskLevel.Significant);
        var rules = Methods[GradingMethodKind.Lec].Rules with { Edges = new LevelEdges(new(200, false), new(100, false), new(50, true)) };
        var second = GradingMethodVersion.Draft(GradingMethodKind.Lec, [], rules, "收紧", office, Now).Value;
        GradingMethodVersion.Draft(GradingMethodKind.Lec, [second], rules, "再改", office, Now).Error!.Code.ShouldBe("grading_method.draft_exists");
        second.Publish(null, office, Now).IsFailure.ShouldBeFalse();
        second.Withdraw().Error!.Code.ShouldBe("grading_method.not_draft");
        second.Publish(null, office, Now).Error!.Code.ShouldBe("grading_method.not_draft");
        var third = GradingMethodVersion.Draft(GradingMethodKind.Lec, [second], rules, "再改", office, Now).Value;
        (second.Number, third.Number, second.IsCurrent, third.IsCurrent).ShouldBe((2, 3, true, false));
        third.Publish(second, office, Now).IsFailure.ShouldBeFalse();
        (second.IsCurrent, third.IsCurrent, second.State).ShouldBe((false, true, GradingMethodState.Published));

        var fresh = Methods.With([third.ToMethod()]).Grade(GradingMethodKind.Lec, Values(RiskLevel.Significant), null, "current").Value;
        (old.Level, old.MethodVersion, fresh.Level, fresh.MethodVersion).ShouldBe((RiskLevel.Significant, 1, RiskLevel.Major, 3));
        old.LevelBy(third.ToMethod()).ShouldBe(RiskLevel.Major);
    }

    [Fact]
    public void A_trial_says_what_a_version_would_give_and_what_it_cannot_grade()
    {
        var lec = Methods[GradingMethodKind.Lec].Rules;
        var few = new GradingMethod(GradingMethodKind.Lec, 2, lec with { Parameters = [lec.Parameters[0] with { Values = [.. lec.Parameters[0].Values.Where(v => v.Value != 3)] }, lec.Parameters[1], lec.Parameters[2]] });
        Graded(RiskLevel.General).LevelBy(few).ShouldBeNull();
        Graded(RiskLevel.Low).LevelBy(few).ShouldBe(RiskLevel.Low);
        var judged = Methods.Grade(GradingMethodKind.Lec, Values(RiskLevel.Low), new DirectJudgement("tenOrMoreExposed", RiskLevel.Significant, "人多"), "current").Value;
        (judged.IsBy(GradingMethodKind.Lec), judged.IsBy(GradingMethodKind.Direct), judged.IsBy(GradingMethodKind.Ls), judged.DirectVersion).ShouldBe((true, true, false, 1));
        judged.LevelBy(Methods[GradingMethodKind.Lec]).ShouldBe(RiskLevel.Significant);
        judged.LevelBy(new GradingMethod(GradingMethodKind.Direct, 2, new GradingRules([], null, [new("majorHazardInstallation", "重大危险源", "Major hazard")]))).ShouldBeNull();
        judged.LevelBy(Methods[GradingMethodKind.Direct]).ShouldBe(RiskLevel.Significant);
    }

    private static string? Code(GradingMethodKind method, GradingRules rules) => GradingMethodVersion.Draft(method, [], rules, "理由", Manager, Now).Error?.Code;

    private static IEnumerable<GradingValues> Combinations(GradingMethod method) =>
        method.Rules.Parameters.Aggregate<MethodParameter, IEnumerable<GradingValues>>([new GradingValues()], (all, parameter) => all.SelectMany(v => parameter.Values.Select(x => parameter.Symbol switch
        {
            "l" => v with { L = x.Value },
            "e" => v with { E = x.Value },
            "c" => v with { C = x.Value },
            "s" => v with { S = x.Value },
            _ => v with { M = x.Value },
        })));
}

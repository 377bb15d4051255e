using DualControl.Risks.Application;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>D = L × E × C (domain.md §5).</summary>
public sealed class LecMethodTests
{
    // The table of domain.md, ascending, written down again on purpose.
    private static readonly decimal[] L = [0.1m, 0.2m, 0.5m, 1, 3, 6, 10];
    private static readonly decimal[] E = [0.5m, 1, 2, 3, 6, 10];
    private static readonly decimal[] C = [1, 3, 7, 15, 40, 100];

    [Theory]
    [InlineData("320.01", RiskLevel.Major)]
    [InlineData("320", RiskLevel.Significant)]
    [InlineData("319.99", RiskLevel.Significant)]
    [InlineData("160.01", RiskLevel.Significant)]
    [InlineData("160", RiskLevel.General)]
    [InlineData("159.99", RiskLevel.General)]
    [InlineData("70.01", RiskLevel.General)]
    [InlineData("70", RiskLevel.General)]
    [InlineData("69.99", RiskLevel.Low)]
    [InlineData("10000", RiskLevel.Major)]
    [InlineData("0.05", RiskLevel.Low)]
    public void The_default_edges_are_320_160_and_70(string d, RiskLevel level) => Lec.LevelOf(decimal.Parse(d, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(level);

    [Theory] // products of listed values next to the edges
    [InlineData(6, 6, 15, 540, RiskLevel.Major)]
    [InlineData(6, 0.5, 100, 300, RiskLevel.Significant)]
    [InlineData(0.5, 10, 40, 200, RiskLevel.Significant)]
    [InlineData(0.1, 6, 100, 60, RiskLevel.Low)]
    [InlineData(10, 1, 7, 70, RiskLevel.General)]
    [InlineData(0.2, 10, 40, 80, RiskLevel.General)]
    public void The_product_decides(double l, double e, double c, int d, RiskLevel level)
    {
        var assessment = Lec.Grade(new LecValues((decimal)l, (decimal)e, (decimal)c), null, "current").Value;

        (assessment.D, assessment.Level, assessment.Direct).ShouldBe((d, level, null));
    }

    [Fact]
    public void The_product_is_exact_decimal() => Lec.Grade(new LecValues(0.2m, 0.5m, 1m), null, "current").Value.D.ShouldBe(0.1m);

    [Fact]
    public void Every_combination_has_exactly_one_level_and_it_is_that_of_its_product()
    {
        var combinations = 0;
        foreach (var l in L)
            foreach (var e in E)
                foreach (var c in C)
                {
                    combinations++;
                    var d = l * e * c;
                    RiskLevel[] levels =
                    [
                        .. Only(RiskLevel.Major, d > 320), .. Only(RiskLevel.Significant, d is > 160 and <= 320),
                        .. Only(RiskLevel.General, d is >= 70 and <= 160), .. Only(RiskLevel.Low, d < 70),
                    ];
                    var assessment = Lec.Grade(new LecValues(l, e, c), null, "current").Value;
                    levels.ShouldBe([assessment.Level]);
                    assessment.D.ShouldBe(d);
                }
        combinations.ShouldBe(252);
        static RiskLevel[] Only(RiskLevel level, bool holds) => holds ? [level] : [];
    }

    [Fact]
    public void The_level_never_falls_when_one_value_rises()
    {
        for (var l = 0; l < L.Length; l++)
            for (var e = 0; e < E.Length; e++)
                for (var c = 0; c < C.Length; c++)
                {
                    if (l > 0) (Level(L[l], E[e], C[c]) >= Level(L[l - 1], E[e], C[c])).ShouldBeTrue();
                    if (e > 0) (Level(L[l], E[e], C[c]) >= Level(L[l], E[e - 1], C[c])).ShouldBeTrue();
                    if (c > 0) (Level(L[l], E[e], C[c]) >= Level(L[l], E[e], C[c - 1])).ShouldBeTrue();
                }
    }

    [Fact]
    public void The_level_never_falls_with_the_product_whatever_the_edges() => Prop.ForAll(
        (from edges in Gen.Choose(0, 100_000).Three()
         from d in Gen.Choose(0, 100_000).Two()
         select (Edges: new[] { edges.Item1, edges.Item2, edges.Item3 }.Order().Select(x => x / 10m).ToArray(), Low: Math.Min(d.Item1, d.Item2) / 10m, High: Math.Max(d.Item1, d.Item2) / 10m))
        .ToArbitrary(),
        x =>
        {
            var method = new LecMethod(new LecEdges(x.Edges[2], x.Edges[1], x.Edges[0]), 2);
            return method.LevelOf(x.Low) <= method.LevelOf(x.High);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_listed_values_are_accepted_and_each_other_one_is_named()
    {
        Fields(new LecValues(2, 6, 3)).ShouldBe(["current.l"]);
        Fields(new LecValues(1, 5, 3)).ShouldBe(["current.e"]);
        Fields(new LecValues(1, 6, 10)).ShouldBe(["current.c"]);
        Fields(new LecValues(0, 0, 0)).ShouldBe(["current.l", "current.e", "current.c"]);
        Fields(new LecValues(-1, 6, 3)).ShouldBe(["current.l"]);
        Lec.Grade(new LecValues(1, 6, 10), null, "initial").Error!.ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe("assessment.invalid"),
            e => e.Fields.Single().Reason.Code.ShouldBe("assessment.value_not_listed"),
            e => e.Fields.Single().Reason.Arguments.ShouldBe(["100 / 40 / 15 / 7 / 3 / 1"]));
    }

    [Fact]
    public void No_other_value_gets_through() => Prop.ForAll(
        (from l in Gen.Choose(-20, 2000) from e in Gen.Choose(-20, 2000) from c in Gen.Choose(-20, 2000) select new LecValues(l / 10m, e / 10m, c / 10m)).ToArbitrary(),
        v => Lec.Grade(v, null, "current").IsFailure == !(L.Contains(v.L) && E.Contains(v.E) && C.Contains(v.C))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_direct_judgement_wins_and_can_only_raise()
    {
        foreach (var computed in Enum.GetValues<RiskLevel>())
            foreach (var judged in Enum.GetValues<RiskLevel>())
            {
                var judgement = new DirectJudgement(DirectCriterion.MajorHazardInstallation, judged, "构成重大危险源");

                var graded = Lec.Grade(Values(computed), judgement, "current");

                if (judged < computed) graded.Error!.Code.ShouldBe("assessment.direct_judgement_lowers");
                else (graded.Value.Level, graded.Value.Direct, graded.Value.D).ShouldBe((judged, judgement, Graded(computed).D));
            }
    }

    [Fact]
    public void An_assessment_keeps_the_method_and_the_version_it_used() =>
        new LecMethod(LecEdges.Default, 7).Grade(Values(RiskLevel.Low), null, "current").Value.ShouldSatisfyAllConditions(
            a => a.Method.ShouldBe("LEC"), a => a.MethodVersion.ShouldBe(7), a => a.Values.ShouldBe(Values(RiskLevel.Low)));

    [Fact]
    public void An_installation_may_set_its_own_edges()
    {
        var settings = RiskSettings.From(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Risks:Lec:Major"] = "319.99",
            ["Risks:Lec:Significant"] = "159.99",
            ["Risks:Lec:Version"] = "3",
        }).Build());

        settings.Lec.LevelOf(320).ShouldBe(RiskLevel.Major);
        settings.Lec.LevelOf(160).ShouldBe(RiskLevel.Significant);
        settings.Lec.LevelOf(70).ShouldBe(RiskLevel.General);
        settings.Lec.Version.ShouldBe(3);
    }

    private static RiskLevel Level(decimal l, decimal e, decimal c) => Lec.Grade(new LecValues(l, e, c), null, "current").Value.Level;

    private static IEnumerable<string> Fields(LecValues values) => Lec.Grade(values, null, "current").Error!.Fields.Select(f => f.Path);

    [Theory]
    [InlineData("160", "160", "70")]
    [InlineData("320", "60", "70")]
    [InlineData("320", "160", "0")]
    public void Edges_that_do_not_fall_stop_the_start(string major, string significant, string general) =>
        Should.Throw<InvalidOperationException>(() => DualControl.Risks.Application.RiskSettings.From(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Risks:Lec:Major"] = major,
            ["Risks:Lec:Significant"] = significant,
            ["Risks:Lec:General"] = general,
        }).Build()));
}

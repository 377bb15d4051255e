using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>D = L × E × C (domain.md §5).</summary>
public sealed class LecTests
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
        var assessment = Grade(new GradingValues((decimal)l, (decimal)e, (decimal)c), null, "current").Value;

        (assessment.Score, assessment.Level, assessment.Direct).ShouldBe((d, level, null));
    }

    [Fact]
    public void The_product_is_exact_decimal() => Grade(new GradingValues(0.2m, 0.5m, 1m), null, "current").Value.Score.ShouldBe(0.1m);

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
                    var assessment = Grade(new GradingValues(l, e, c), null, "current").Value;
                    levels.ShouldBe([assessment.Level]);
                    assessment.Score.ShouldBe(d);
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
    public void Only_listed_values_are_accepted_and_each_other_one_is_named()
    {
        Fields(new GradingValues(2, 6, 3)).ShouldBe(["current.l"]);
        Fields(new GradingValues(1, 5, 3)).ShouldBe(["current.e"]);
        Fields(new GradingValues(1, 6, 10)).ShouldBe(["current.c"]);
        Fields(new GradingValues(0, 0, 0)).ShouldBe(["current.l", "current.e", "current.c"]);
        Fields(new GradingValues(-1, 6, 3)).ShouldBe(["current.l"]);
        Grade(new GradingValues(1, 6, 10), null, "initial").Error!.ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe("assessment.invalid"),
            e => e.Fields.Single().Reason.Code.ShouldBe("assessment.value_not_listed"),
            e => e.Fields.Single().Reason.Arguments.ShouldBe(["100 / 40 / 15 / 7 / 3 / 1"]));
    }

    [Fact]
    public void No_other_value_gets_through() => Prop.ForAll(
        (from l in Gen.Choose(-20, 2000) from e in Gen.Choose(-20, 2000) from c in Gen.Choose(-20, 2000) select new GradingValues(l / 10m, e / 10m, c / 10m)).ToArbitrary(),
        v => Grade(v, null, "current").IsFailure == !(L.Contains(v.L!.Value) && E.Contains(v.E!.Value) && C.Contains(v.C!.Value))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_direct_judgement_wins_and_can_only_raise()
    {
        foreach (var computed in Enum.GetValues<RiskLevel>())
            foreach (var judged in Enum.GetValues<RiskLevel>())
            {
                var judgement = new DirectJudgement("majorHazardInstallation", judged, "构成重大危险源");

                var graded = Grade(Values(computed), judgement, "current");

                if (judged < computed) graded.Error!.Code.ShouldBe("assessment.direct_judgement_lowers");
                else (graded.Value.Level, graded.Value.Direct, graded.Value.Score).ShouldBe((judged, judgement, Graded(computed).Score));
            }
    }

    private static RiskLevel Level(decimal l, decimal e, decimal c) => Grade(new GradingValues(l, e, c), null, "current").Value.Level;

    private static IEnumerable<string> Fields(GradingValues values) => Grade(values, null, "current").Error!.Fields.Select(f => f.Path);

    private static GradingMethod Lec => Methods[GradingMethodKind.Lec];

    private static DualControl.SharedKernel.Results.Result<Assessment> Grade(GradingValues values, DirectJudgement? direct, string path) => Methods.Grade(GradingMethodKind.Lec, values, direct, path);
}

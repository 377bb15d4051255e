using DualControl.Risks.Domain.RiskUnits;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>The outline of a unit: a simple polygon on the 1000 × 700 plan.</summary>
public sealed class OutlineTests
{
    [Theory]
    [InlineData("0,0 10,0 0,10")]
    [InlineData("0,0 1000,0 1000,700 0,700")]
    [InlineData("0,0 5,0 10,0 10,10 0,10")] // a point on a straight side
    [InlineData("0,0 10,0 10,10 5,2 0,10")]
    [InlineData("0.25,0.5 10.75,0 10,10.125")]
    public void A_simple_polygon_is_accepted(string outline) => CodeOf(Points(outline)).ShouldBeNull();

    [Theory]
    [InlineData("0,0 10,10", "risk_unit.outline_points", "outline")]
    [InlineData("-0.01,0 10,0 0,10", "risk_unit.outline_outside", "outline[0]")]
    [InlineData("0,0 1000.01,0 0,10", "risk_unit.outline_outside", "outline[1]")]
    [InlineData("0,0 10,0 0,700.01", "risk_unit.outline_outside", "outline[2]")]
    [InlineData("0,0 10,10 10,0 0,10", "risk_unit.outline_crosses", "outline[2]")] // a bow tie
    [InlineData("0,0 10,0 10,0 0,10", "risk_unit.outline_crosses", "outline[2]")] // a point twice
    [InlineData("0,0 10,0 0,10 0,0", "risk_unit.outline_crosses", "outline[2]")] // closed by repeating the first point
    [InlineData("0,0 10,0 10,10 5,0 0,10", "risk_unit.outline_crosses", "outline[2]")] // a corner touches a side
    [InlineData("0,0 10,0 20,0", "risk_unit.outline_crosses", "outline[1]")] // no area
    [InlineData("0,0 10,0 5,0 5,10", "risk_unit.outline_crosses", "outline[2]")] // goes back the way it came
    [InlineData("5,0 5,10 0,0 10,0", "risk_unit.outline_crosses", "outline[2]")] // the same across the first point
    public void Anything_else_is_refused_at_the_place_that_is_wrong(string outline, string code, string path)
    {
        var refusal = Outline.Check(Points(outline))!;

        refusal.Code.ShouldBe("risk_unit.outline_invalid");
        (refusal.Fields.Single().Reason.Code, refusal.Fields.Single().Path).ShouldBe((code, path));
    }

    [Fact]
    public void An_outline_has_at_most_200_points()
    {
        IReadOnlyList<PlanPoint> Circle(int n) => [.. Enumerable.Range(0, n).Select(i => new PlanPoint(
            decimal.Round((decimal)(500 + 300 * Math.Cos(2 * Math.PI * i / n)), 3), decimal.Round((decimal)(350 + 300 * Math.Sin(2 * Math.PI * i / n)), 3)))];

        CodeOf(Circle(200)).ShouldBeNull();
        CodeOf(Circle(201)).ShouldBe("risk_unit.outline_points");
    }

    [Fact]
    public void Corners_around_a_centre_always_make_a_good_outline_however_it_is_begun() => Prop.ForAll(
        (from n in Gen.Choose(3, 40)
         from radii in Gen.Choose(50, 340).ArrayOf(n)
         from start in Gen.Choose(0, n - 1)
         select (radii, start)).ToArbitrary(),
        x =>
        {
            var n = x.radii.Length;
            var points = x.radii.Select((r, i) => new PlanPoint(
                (decimal)Math.Round(500 + r * Math.Cos(2 * Math.PI * i / n), 3), (decimal)Math.Round(350 + r * Math.Sin(2 * Math.PI * i / n), 3))).ToList();
            return Outline.Check([.. points.Skip(x.start), .. points.Take(x.start)]) is null && Outline.Check([.. points.AsEnumerable().Reverse()]) is null;
        }).QuickCheckThrowOnFailure();

    /// <summary>Few coordinates, so that corners touch, sides overlap and points repeat all the time.</summary>
    [Fact]
    public void An_outline_is_refused_exactly_when_two_sides_meet_where_they_must_not() => Prop.ForAll(
        Gen.Choose(3, 7).SelectMany(n => Gen.Choose(0, 4).Two().Select(p => new PlanPoint(p.Item1, p.Item2)).ArrayOf(n)).ToArbitrary(),
        points => (Outline.Check(points) is null) == IsSimple(points)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void A_refused_outline_changes_nothing()
    {
        var unit = Unit("储罐区");

        var changed = unit.Change(new RiskUnitDetails("新名称", "新位置", RiskUnitKind.Process, Points("0,0 10,10 10,0 0,10")), unit.Responsible, null, Rules, Now);

        changed.Error!.Code.ShouldBe("risk_unit.outline_invalid");
        (unit.Name, unit.Location, unit.Kind).ShouldBe(("储罐区", "厂区东侧", RiskUnitKind.Area));
        RiskUnit.Create(Gas, new RiskUnitDetails("甲", "乙", RiskUnitKind.Area, Points("0,0 1,1")), unit.Responsible, Manager, Now).IsFailure.ShouldBeTrue();
    }

    /// <summary>An oracle by another road: solve for the point where two sides meet.</summary>
    private static bool IsSimple(IReadOnlyList<PlanPoint> p)
    {
        var n = p.Count;
        for (var i = 0; i < n; i++)
        {
            var r = Minus(p[(i + 1) % n], p[i]);
            if (r == new PlanPoint(0, 0)) return false;
            var next = Minus(p[(i + 2) % n], p[(i + 1) % n]);
            if (Cross(r, next) == 0 && r.X * next.X + r.Y * next.Y < 0) return false;
            for (var j = i + 2; j < n; j++)
            {
                if (i == 0 && j == n - 1) continue;
                var (s, between) = (Minus(p[(j + 1) % n], p[j]), Minus(p[j], p[i]));
                var det = Cross(r, s);
                if (det != 0)
                {
                    var (t, u) = (Cross(between, s) / det, Cross(between, r) / det);
                    if (t is >= 0 and <= 1 && u is >= 0 and <= 1) return false;
                }
                else if (Cross(between, r) == 0)
                {
                    var length = r.X * r.X + r.Y * r.Y;
                    var (t0, t1) = ((between.X * r.X + between.Y * r.Y) / length, ((between.X + s.X) * r.X + (between.Y + s.Y) * r.Y) / length);
                    if (Math.Max(t0, t1) >= 0 && Math.Min(t0, t1) <= 1) return false;
                }
            }
        }
        return true;
    }

    private static PlanPoint Minus(PlanPoint a, PlanPoint b) => new(a.X - b.X, a.Y - b.Y);
    private static decimal Cross(PlanPoint a, PlanPoint b) => a.X * b.Y - a.Y * b.X;
    private static string? CodeOf(IReadOnlyList<PlanPoint> points) => Outline.Check(points)?.Fields.Single().Reason.Code;

    private static PlanPoint[] Points(string outline) =>
        [.. outline.Split(' ').Select(p => p.Split(',').Select(v => decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).Select(v => new PlanPoint(v[0], v[1]))];
}

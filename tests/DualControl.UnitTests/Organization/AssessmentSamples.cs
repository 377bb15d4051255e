using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Shouldly;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

internal static class AssessmentSamples
{
    public static readonly Caller SafetyCaller = new("safety", "安全管理人员", Role.SafetyManager, EnterpriseId: Gas);
    public static readonly Caller PrincipalCaller = new("principal", "总经理", Role.EnterprisePrincipal, EnterpriseId: Gas);
    public static readonly Actor Safety = SafetyCaller.ToActor();
    public static readonly Actor Head = PrincipalCaller.ToActor();
    public static readonly Actor Worker = new("worker", "操作工");
    public static readonly DateOnly May = new(2026, 5, 1);
    public static readonly ScoringRule Overdue = new("B2", ScoringKind.RectificationOverdue, ScoringTarget.Unit, "整改逾期", -2.5m, null);
    public static readonly ScoringRule Praise = new("A4", ScoringKind.Commendation, ScoringTarget.Post, "突出表现", 3m, 5m);

    public static RuleSetContent Content(params IReadOnlyList<ScoringRule> rules) => new("考核细则", "考核奖惩制度", 100, rules.Count > 0 ? rules : [Overdue, Praise]);

    public static AssessmentRuleSet Draft(params IReadOnlyList<ScoringRule> rules) => AssessmentRuleSet.Draft(Gas, Content(rules), Safety, Now).Value;

    public static AssessmentRuleSet InForce(DateOnly? from = null, params IReadOnlyList<ScoringRule> rules) => Draft(rules).Issued(from ?? May);

    public static AssessmentRuleSet Issued(this AssessmentRuleSet draft, DateOnly from, params IReadOnlyList<AssessmentRuleSet> earlier)
    {
        draft.Issue(from, earlier, Head, Now).Error.ShouldBeNull();
        return draft;
    }

    public static AssessmentPeriod Open() => AssessmentPeriod.Open(Gas, PeriodKind.Month, May, InForce(), Safety, Now).Value;

    public static AssessmentPeriod Closed()
    {
        var period = Open();
        period.Close(7, Safety, Now).Error.ShouldBeNull();
        return period;
    }

    public static AssessmentPeriod Published()
    {
        var period = Closed();
        period.Publish(0, [], Head, Now.AddDays(8)).Error.ShouldBeNull();
        return period;
    }

    public static AssessmentResult ResultOf(AssessmentPeriod period) => AssessmentResult.Freeze(period, AssessedKind.Person, Guid.Parse("019a5c1e-0000-7000-8000-000000000031"), "操作工（甲）",
        Score.Of(period.BaseTenths, [new RuleTotal(period.RuleSetId, "B2", "操作工", -25, 1)], (_, _) => null), Now);

    public static AssessmentResult Objected(AssessmentPeriod period, Actor? by = null)
    {
        var result = ResultOf(period);
        result.Object(period, "备件未到", true, by ?? Worker, Now).Error.ShouldBeNull();
        return result;
    }

    public static void ShouldBe(this Error? error, string code, string? field = null)
    {
        error.ShouldNotBeNull().Code.ShouldBe(code);
        if (field is not null) error.Fields.Single().Path.ShouldBe(field);
    }
}

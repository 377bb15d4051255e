using DualControl.Organization.Application;
using DualControl.Organization.Application.Policies;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

public sealed class PolicyTests
{
    private static readonly DateOnly Start = Today.AddMonths(-6);

    [Fact]
    public void A_new_version_ends_the_former_on_the_day_before_it_takes_effect()
    {
        var first = PolicyOf(PolicyKind.Training, Start);
        var second = PolicyOf(PolicyKind.Training, Today.AddDays(10), null, first);

        (first.VersionNumber, second.VersionNumber).ShouldBe((1, 2));
        (first.LastDay, first.SupersededOn, second.LastDay).ShouldBe((Today.AddDays(9), Today, null));
        first.IsInForceOn(Today.AddDays(9)).ShouldBeTrue();
        first.IsInForceOn(Today.AddDays(10)).ShouldBeFalse();
        second.IsInForceOn(Today.AddDays(9)).ShouldBeFalse();
        second.IsInForceOn(Today.AddDays(10)).ShouldBeTrue();
    }

    [Fact]
    public void A_version_replaced_before_it_took_effect_never_is_in_force()
    {
        var first = PolicyOf(PolicyKind.Training, Start);
        var second = PolicyOf(PolicyKind.Training, Today.AddDays(30), null, first);
        var third = PolicyOf(PolicyKind.Training, Today.AddDays(10), null, first, second);

        first.LastDay.ShouldBe(Today.AddDays(9));
        foreach (var day in (DateOnly[])[Today, Today.AddDays(10), Today.AddDays(30), Today.AddDays(400)])
            new[] { first, second, third }.Count(p => p.IsInForceOn(day)).ShouldBe(1);
        second.IsInForceOn(Today.AddDays(30)).ShouldBeFalse();
    }

    [Fact]
    public void A_new_version_does_not_reach_behind_one_that_took_effect()
    {
        var first = PolicyOf(PolicyKind.Training, Start);

        Issue(PolicyKind.Training, Start.AddDays(-1), null, null, first).Error!.Code.ShouldBe("policy.effective_before_former");
        (first.LastDay, first.SupersededOn).ShouldBe((null, null));
        Issue(PolicyKind.Training, Start, null, null, first).IsFailure.ShouldBeFalse();
        first.IsInForceOn(Start).ShouldBeFalse();
    }

    [Fact]
    public void An_end_already_set_is_not_put_off_by_a_newer_version()
    {
        var first = PolicyOf(PolicyKind.Training, Start);
        first.MakeObsolete("停用", Today.AddDays(5), Office, Now).IsFailure.ShouldBeFalse();

        PolicyOf(PolicyKind.Training, Today.AddDays(10), null, first);

        first.LastDay.ShouldBe(Today.AddDays(5));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(5, null)]
    [InlineData(-1, "policy.last_day_past")]
    public void A_policy_becomes_obsolete_today_or_later(int days, string? refusal)
    {
        var policy = PolicyOf(PolicyKind.Training, Start);

        policy.MakeObsolete("停用", Today.AddDays(days), Office, Now).Error?.Code.ShouldBe(refusal);

        policy.LastDay.ShouldBe(refusal is null ? Today.AddDays(days) : null);
        (policy.Obsolescence?.Reason).ShouldBe(refusal is null ? "停用" : null);
    }

    [Fact]
    public void What_has_ended_or_is_obsolete_is_not_made_so_again_nor_prolonged()
    {
        var first = PolicyOf(PolicyKind.Training, Start);
        PolicyOf(PolicyKind.Training, Today.AddDays(10), null, first);
        first.MakeObsolete("停用", Today.AddDays(10), Office, Now).Error!.Code.ShouldBe("policy.last_day_not_earlier");
        first.MakeObsolete("停用", Today.AddDays(3), Office, Now).IsFailure.ShouldBeFalse();
        first.MakeObsolete("停用", Today.AddDays(2), Office, Now).Error!.Code.ShouldBe("policy.obsolete_already");

        var replaced = PolicyOf(PolicyKind.RiskControl, Start);
        PolicyOf(PolicyKind.RiskControl, Today, null, replaced);
        replaced.MakeObsolete("停用", Today, Office, Now).Error!.Code.ShouldBe("policy.ended");

        PolicyOf(PolicyKind.RiskControl, Today.AddDays(9)).MakeObsolete("停用", Today.AddDays(8), Office, Now).Error!.Code.ShouldBe("policy.last_day_before_effect");
    }

    [Fact]
    public void An_evaluation_is_held_while_the_version_is_in_force_and_in_order()
    {
        var policy = PolicyOf(PolicyKind.Training, Start);
        Evaluate(policy, Start.AddDays(-1)).Error!.Code.ShouldBe("policy.evaluation_before_effect");
        Evaluate(policy, Today.AddDays(1)).Error!.Code.ShouldBe("policy.evaluation_in_future");
        policy.EvaluationDue.ShouldBe(Start.AddMonths(12));

        Evaluate(policy, Today.AddDays(-5)).IsFailure.ShouldBeFalse();
        policy.EvaluationDue.ShouldBe(Today.AddDays(-5).AddMonths(12));
        Evaluate(policy, Today.AddDays(-6)).Error!.Code.ShouldBe("policy.evaluation_before_last");
        Evaluate(policy, Today).IsFailure.ShouldBeFalse();
        policy.Evaluations.Select(e => e.Number).ShouldBe([1, 2]);

        PolicyOf(PolicyKind.Training, Today, null, policy);
        Evaluate(policy, Today).Error!.Code.ShouldBe("policy.evaluation_after_end");
    }

    [Fact]
    public void An_improvement_is_open_until_a_newer_version_is_issued()
    {
        var policy = PolicyOf(PolicyKind.Training, Start);
        Evaluate(policy, Today.AddDays(-9), EvaluationConclusion.Improve).IsFailure.ShouldBeFalse();
        Evaluate(policy, Today.AddDays(-8)).IsFailure.ShouldBeFalse();
        policy.ImprovementOpen.ShouldBeTrue();

        PolicyOf(PolicyKind.Training, Today.AddDays(20), null, policy);

        policy.ImprovementOpen.ShouldBeFalse();
        Evaluate(policy, Today, EvaluationConclusion.Improve).IsFailure.ShouldBeFalse();
        policy.ImprovementOpen.ShouldBeFalse();
        Standing(policy).HasOpenImprovementOn(Today.AddDays(-10)).ShouldBeFalse();
        Standing(policy).HasOpenImprovementOn(Today.AddDays(-1)).ShouldBeTrue();
        Standing(policy).HasOpenImprovementOn(Today).ShouldBeFalse();
    }

    [Fact]
    public void A_policy_not_evaluated_in_its_period_is_weak_from_the_day_after()
    {
        var policy = PolicyOf(PolicyKind.Training, Today.AddMonths(-12));
        policy.IsOverdueOn(Today).ShouldBeFalse();
        Standing(policy).IsWeakOn(Today).ShouldBeFalse();
        policy.IsOverdueOn(Today.AddDays(1)).ShouldBeTrue();
        Standing(policy).IsWeakOn(Today.AddDays(1)).ShouldBeTrue();

        Evaluate(policy, Today).IsFailure.ShouldBeFalse();
        Standing(policy).IsWeakOn(Today.AddDays(1)).ShouldBeFalse();
        Standing(policy).EvaluationDueOn(Today.AddDays(-1)).ShouldBe(Today);
    }

    [Fact]
    public async Task Other_modules_learn_which_policies_are_weak_and_why()
    {
        var improve = PolicyOf(PolicyKind.RiskControl, Start);
        Evaluate(improve, Today, EvaluationConclusion.Improve).IsFailure.ShouldBeFalse();
        var policies = new InMemory<Policy>(improve, PolicyOf(PolicyKind.Training, Today.AddMonths(-13)), PolicyOf(PolicyKind.AssessmentAndRewards, Start));
        var handler = new ListWeakPoliciesHandler(policies, new SignedIn(OfficeCaller, EnterpriseScope.Only([Gas])));

        var weak = (await handler.Handle(new ListWeakPolicies(Gas, Today), default)).Value;

        weak.Select(w => (w.Kind, w.Overdue, w.ImprovementOpen)).ShouldBe([(PolicyKind.Training, true, false), (PolicyKind.RiskControl, false, true)]);
        (await handler.Handle(new ListWeakPolicies(EnterpriseId.New(), Today), default)).Error!.Code.ShouldBe("request.not_found");
    }

    [Fact]
    public void Only_the_version_in_force_is_confirmed_as_read()
    {
        PolicyReading.Confirm(PolicyOf(PolicyKind.Training, Today.AddDays(1)), Office, Now).Error!.Code.ShouldBe("policy.not_in_force");
        var policy = PolicyOf(PolicyKind.Training, Today);
        var reading = PolicyReading.Confirm(policy, Office, Now).Value;
        (reading.PolicyId, reading.VersionNumber, reading.Subject, reading.EnterpriseId).ShouldBe((policy.Id, 1, "office", Gas));
    }

    [Theory]
    [InlineData("effective", null, true)]
    [InlineData("improve", "修订巡查条款", true)]
    [InlineData("improve", " ", false)]
    [InlineData("improve", null, false)]
    public void An_improvement_is_named(string conclusion, string? improvement, bool good) =>
        new EvaluatePolicyValidator().Validate(new EvaluatePolicy(Gas, DualControl.Organization.Domain.PolicyId.New(), Today, "情况", Enum.Parse<EvaluationConclusion>(conclusion, true), improvement, null))
            .Errors.Select(e => e.PropertyName).ShouldBe(good ? [] : ["Improvement"]);

    [Theory]
    [InlineData(null, 12)]
    [InlineData("6", 6)]
    [InlineData("0", null)]
    [InlineData("121", null)]
    public void The_period_of_evaluation_is_set_by_the_installation(string? value, int? months)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Organization:PolicyEvaluationMonths", value)]).Build();
        if (months is { } expected) OrganizationSettings.From(configuration).PolicyEvaluationMonths.ShouldBe(expected);
        else Should.Throw<InvalidOperationException>(() => OrganizationSettings.From(configuration)).Message.ShouldContain("Organization:PolicyEvaluationMonths");
    }

    private static Result Evaluate(Policy policy, DateOnly heldOn, EvaluationConclusion conclusion = EvaluationConclusion.Effective) =>
        policy.Evaluate(heldOn, "记录不全", conclusion, conclusion == EvaluationConclusion.Improve ? "修订" : null, EvaluationMonths, Office, Now);

    private static PolicyStanding Standing(Policy p) => new(p.Kind, p.Title, p.VersionNumber, p.FirstEvaluationDue, p.Evaluations, p.SupersededOn);
}

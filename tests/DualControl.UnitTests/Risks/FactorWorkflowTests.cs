using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;
using Result = DualControl.SharedKernel.Results.Result;

namespace DualControl.UnitTests.Risks;

/// <summary>岗位制定—车间审核—部门审定: whatever is tried in whatever order by whomever, the factor does what the table says and nothing else.</summary>
public sealed class FactorWorkflowTests
{
    private static readonly Acting[] People =
    [
        new(Worker, Workshop), new(Worker, Department), new(Colleague, Workshop), new(Reviewer, Workshop), new(Reviewer, Department), new(Reviewer, UnitId.New()),
        new(Approver, Department), new(Approver, OtherDepartment), new(Approver, null), new(Manager, null, Role.SafetyManager), new(new Actor("second", "另一审定人"), Department),
        new(Principal, null, Role.EnterprisePrincipal), new(Approver, null, Role.EnterprisePrincipal),
    ];

    private static readonly Drafting[] Contents =
    [
        new(Content(), null),
        new(Content(RiskLevel.Major), null),
        new(Content(RiskLevel.General, At(ManagementRank.Workshop), cell: OtherCell), null),
        new(Content(RiskLevel.Significant, At(ManagementRank.Department, inWorkshop: false)), null),
        new(Content(RiskLevel.Low, At(ManagementRank.Post, OtherDepartment, inWorkshop: false)), null),
        new(Content(RiskLevel.Significant, measures: [Patrol, Mask], weakReason: "设备停用前的临时措施"), null),
        new(Content(RiskLevel.Significant, measures: [Patrol, Mask]), "risk_factor.weak_measures"),
        new(Content(RiskLevel.General, At(ManagementRank.WorkTeam)), "risk_factor.rank_too_low"),
    ];

    private static readonly Gen<FactorStep> AnyStep =
        from command in Gen.Elements(Enum.GetValues<FactorCommand>())
        from who in Gen.Choose(0, People.Length - 1)
        from what in Gen.Choose(0, Contents.Length - 1)
        select new FactorStep(command, who, what);

    /// <summary>Steps at random get stuck early; every second one tries the road to approval.</summary>
    private static readonly Gen<FactorStep> OnTheRoad =
        from command in Gen.Elements(FactorCommand.WorkshopPass, FactorCommand.DepartmentApprove, FactorCommand.NewVersion, FactorCommand.Redraft, FactorCommand.ProposeVoid)
        from what in Gen.Choose(0, 5)
        select new FactorStep(command, command switch { FactorCommand.WorkshopPass => 3, FactorCommand.DepartmentApprove => 6, FactorCommand.ProposeVoid => 9, _ => 0 }, what);

    private static readonly Arbitrary<(int First, FactorStep[] Steps)> Histories = Arb.From(
        from first in Gen.Choose(0, 5)
        from length in Gen.Choose(0, 40)
        from steps in Gen.OneOf(AnyStep, OnTheRoad).ArrayOf(length)
        select (First: first, Steps: steps),
        h => h.Steps.Select((_, i) => (h.First, (FactorStep[])[.. h.Steps[..i], .. h.Steps[(i + 1)..]])));

    [Fact]
    public void A_factor_follows_its_state_table_and_a_refused_step_changes_nothing()
    {
        var visited = new HashSet<(RiskFactorState, FactorCommand, string?)>();
        Prop.ForAll(Histories, history =>
        {
            var factor = Drafted(Contents[history.First].Content);
            var model = new FactorModel(Contents[history.First].Content, Worker.Subject);
            foreach (var step in history.Steps)
            {
                var state = model.State;
                var expected = model.Take(step.Command, People[step.Who], Contents[step.What]);
                var before = expected is null ? null : Picture(factor);

                var code = Run(factor, step).Error?.Code;

                code.ShouldBe(expected, $"{state} {step}");
                if (before is not null) Picture(factor).ShouldBe(before);
                Agree(factor, model);
                visited.Add((state, step.Command, code));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        visited.Count.ShouldBeGreaterThan(50, "the histories do not reach far enough to mean anything");
    }

    [Fact]
    public void Every_version_that_came_into_force_passed_three_hands() => Prop.ForAll(Histories, history =>
    {
        var factor = Drafted(Contents[history.First].Content);
        foreach (var step in history.Steps) Run(factor, step);
        factor.History.Select(v => v.Number).ShouldBe(Enumerable.Range(1, factor.History.Count));
        foreach (var version in factor.History)
        {
            version.Drafted.By.ShouldNotBe(version.Approved.By);
            version.Reviewed.By.ShouldNotBe(version.Drafted.By);
            if (version.Content.Responsible.WorkshopId is not null) version.Reviewed.By.ShouldNotBe(version.Approved.By);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Every_command_is_tried_in_every_state_by_everybody()
    {
        foreach (var content in Contents.Where(c => c.Refusal is null))
            foreach (var road in Roads(content.Content))
                foreach (var command in Enum.GetValues<FactorCommand>())
                    for (var who = 0; who < People.Length; who++)
                        foreach (var what in Enumerable.Range(0, Contents.Length).Where(w => w is 0 or 6 or 7 || command is FactorCommand.Redraft or FactorCommand.NewVersion))
                        {
                            var (factor, model) = (Drafted(content.Content), new FactorModel(content.Content, Worker.Subject));
                            foreach (var step in road)
                            {
                                Run(factor, step).Error.ShouldBeNull();
                                model.Take(step.Command, People[step.Who], Contents[step.What]).ShouldBeNull();
                            }
                            var last = new FactorStep(command, who, what);
                            var (state, expected) = (model.State, model.Take(command, People[who], Contents[what]));
                            var code = Run(factor, last).Error?.Code;
                            code.ShouldBe(expected, $"{state} {last}");
                            Agree(factor, model);
                        }
    }

    /// <summary>The shortest ways to every state, with and without a version in force.</summary>
    private static IEnumerable<FactorStep[]> Roads(FactorContent content)
    {
        FactorStep[] pass = content.Responsible.WorkshopId is null ? [] : [new(FactorCommand.WorkshopPass, 3, 0)];
        var department = content.Responsible.DepartmentId == Department ? 6 : 7;
        FactorStep[] approved = [.. pass, new(FactorCommand.DepartmentApprove, department, 0)];
        yield return [];
        yield return pass;
        yield return [.. pass, new(FactorCommand.DepartmentReturn, department, 0)];
        yield return approved;
        yield return [.. approved, new(FactorCommand.NewVersion, 2, 0)];
        yield return [.. approved, new(FactorCommand.NewVersion, 2, 1), new(FactorCommand.WorkshopPass, 3, 0)];
        yield return [.. approved, new(FactorCommand.NewVersion, 2, 1), new(FactorCommand.WorkshopReturn, 3, 0)];
        yield return [new(FactorCommand.Void, 9, 0)];
        yield return [.. approved, new(FactorCommand.ProposeVoid, 9, 0)];
        yield return [.. approved, new(FactorCommand.ProposeVoid, 11, 0)];
        yield return [.. approved, new(FactorCommand.ProposeVoid, 9, 0), new(FactorCommand.VoidApprove, department, 0)];
        yield return [.. approved, new(FactorCommand.ProposeVoid, 9, 0), new(FactorCommand.NewVersion, 2, 0)];
    }

    private static Result Run(RiskFactor factor, FactorStep step)
    {
        var (by, unit, role) = People[step.Who];
        var caller = new Caller(by.Subject, by.Name, role, UnitId: unit);
        var content = Contents[step.What].Content;
        return step.Command switch
        {
            FactorCommand.Redraft => factor.Redraft(content, Rules, by, Now),
            FactorCommand.NewVersion => factor.BeginNewVersion(content, Rules, by, Now),
            FactorCommand.WorkshopPass => factor.ReviewInWorkshop(by, unit, ReviewDecision.Approve, null, Now),
            FactorCommand.WorkshopReturn => factor.ReviewInWorkshop(by, unit, ReviewDecision.Return, "措施不具体", Now),
            FactorCommand.DepartmentApprove => factor.ApproveInDepartment(by, unit, ReviewDecision.Approve, null, Rules, Now),
            FactorCommand.DepartmentReturn => factor.ApproveInDepartment(by, unit, ReviewDecision.Return, "等级偏低", Rules, Now),
            FactorCommand.Void => factor.Void("重复录入", by, Now),
            FactorCommand.ProposeVoid => factor.ProposeVoid("设备已拆除", role == Role.EnterprisePrincipal, by, Now),
            FactorCommand.VoidApprove => factor.DecideVoid(ReviewDecision.Approve, null, caller, Rules, Now),
            _ => factor.DecideVoid(ReviewDecision.Return, "设备仍在使用", caller, Rules, Now),
        };
    }

    private static void Agree(RiskFactor factor, FactorModel model)
    {
        factor.State.ShouldBe(model.State);
        factor.Content.ShouldBe(model.Content);
        factor.InForce.ShouldBe(model.InForce);
        (factor.VersionInForce, factor.Level, factor.History.Count).ShouldBe((model.VersionInForce, model.Level, model.Approvals));
        (factor.VoidProposal is not null).ShouldBe(model.VoidPending);
        factor.ReassessmentDue.ShouldBe(model.Level is { } level ? Today.AddMonths(Rules.ReassessmentMonths[level]) : null);
        // What the ledger and the grid search by follows the version in force, or the draft while there is none.
        var shown = model.InForce ?? (model.Approvals == 0 ? model.Content : null);
        if (shown is not null) (factor.DepartmentId, factor.Element, factor.OperatingState).ShouldBe((shown.Responsible.DepartmentId, shown.Cell.Element, shown.Cell.State));
        if (model.State is not (RiskFactorState.Returned or RiskFactorState.Voided)) factor.ReturnReason.ShouldBeNull();
        if (model.State is RiskFactorState.Drafted or RiskFactorState.Returned) factor.Reviewed.ShouldBeNull();
    }

    private static string Picture(RiskFactor factor) => JsonSerializer.Serialize(factor, JsonSetup.Options);
}

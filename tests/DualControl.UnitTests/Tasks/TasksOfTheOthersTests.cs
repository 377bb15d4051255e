using DualControl.HiddenDangers.Application.Tasks;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.Organization.Application.Tasks;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.WorkManuals;
using DualControl.Risks.Application.Tasks;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.Supervision.Application.Tasks;
using DualControl.Tasks.Contracts;
using DualControl.UnitTests.HiddenDangers;
using DualControl.UnitTests.Organization;
using DualControl.UnitTests.Risks;
using DualControl.UnitTests.Supervision;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Tasks;

/// <summary>What waits at inspections, risk factors, reports, policies, visits, responsibility letters and training.</summary>
public sealed class TasksOfTheOthersTests
{
    private static readonly DateOnly Today = OrganizationSamples.Today;

    [Fact]
    public void A_draft_waits_for_its_workshop_then_for_the_department_never_for_who_made_or_reviewed_it()
    {
        var factor = RiskSamples.Drafted();
        Is(TasksOfRiskFactor.Open(factor), new OpenTask(TaskKind.ReviewInWorkshop, new Addressee(Role.WorkshopReviewer, UnitId: RiskSamples.Workshop), NotFor: ["worker"]));
        factor.ReviewInWorkshop(RiskSamples.Reviewer, RiskSamples.Workshop, ReviewDecision.Approve, null, RiskSamples.Now);
        Is(TasksOfRiskFactor.Open(factor), new OpenTask(TaskKind.ApproveInDepartment, new Addressee(Role.DepartmentReviewer, UnitId: RiskSamples.Department), NotFor: ["worker", "reviewer"]));
        factor.ApproveInDepartment(RiskSamples.Approver, RiskSamples.Department, ReviewDecision.Return, "请补充", RiskSamples.Rules, RiskSamples.Now);
        Is(TasksOfRiskFactor.Open(factor), new OpenTask(TaskKind.Redraft, new Addressee(Role.FrontlineEmployee | Role.SafetyManager, Subject: "worker")));
    }

    [Fact]
    public void What_lies_in_no_workshop_waits_for_the_department_at_once()
    {
        var factor = RiskSamples.Drafted(RiskSamples.Content(responsible: RiskSamples.At(ManagementRank.Enterprise, inWorkshop: false)));
        TasksOfRiskFactor.Open(factor).Single().Step.ShouldBe(TaskKind.ApproveInDepartment);
    }

    [Fact]
    public void What_is_in_force_waits_to_be_assessed_again_from_a_month_before_it_is_due()
    {
        var factor = RiskSamples.InForce(RiskSamples.Content(RiskLevel.Significant));
        var due = RiskSamples.Today.AddMonths(6);
        var open = TasksOfRiskFactor.Open(factor).Single();
        (open.Step, open.Due, open.From, open.To.UnitId).ShouldBe((TaskKind.Reassess, due, due.AddDays(-30), factor.Content.Responsible.UnitId));
    }

    [Fact]
    public void A_proposal_to_void_waits_for_the_department_and_for_a_red_factor_then_for_the_principal()
    {
        var factor = RiskSamples.InForce(RiskSamples.Content(RiskLevel.Major));
        factor.ProposeVoid("拆除", false, RiskSamples.Manager, RiskSamples.Now).IsFailure.ShouldBeFalse();
        var first = TasksOfRiskFactor.Open(factor).Single(t => t.Step == TaskKind.DecideVoid);
        (first.To, string.Join(',', first.NotFor!)).ShouldBe((new Addressee(Role.DepartmentReviewer, UnitId: RiskSamples.Department), "manager,worker"));
        factor.DecideVoid(ReviewDecision.Approve, null, new Caller("approver", "审定人", Role.DepartmentReviewer, UnitId: RiskSamples.Department), RiskSamples.Rules, RiskSamples.Now).IsFailure.ShouldBeFalse();
        TasksOfRiskFactor.Open(factor).Single(t => t.Step == TaskKind.DecideVoid).To.ShouldBe(new Addressee(Role.EnterprisePrincipal));
        factor.DecideVoid(ReviewDecision.Approve, null, new Caller("principal", "总经理", Role.EnterprisePrincipal), RiskSamples.Rules, RiskSamples.Now).IsFailure.ShouldBeFalse();
        TasksOfRiskFactor.Open(factor).ShouldBeEmpty();
    }

    [Fact]
    public void A_planned_inspection_waits_for_its_department_by_its_day_until_it_is_submitted()
    {
        var list = DangerSamples.Generate([DangerSamples.Factor(measures: ["报警器"])]).Value;
        var inspection = Inspection.Plan(list, InspectionKind.Routine, null, DangerSamples.Today, DangerSamples.Finder, DangerSamples.Now).Value;
        Is(TasksOfInspection.Open(inspection), new OpenTask(TaskKind.CarryOutInspection, new Addressee(Roles.Enterprise, UnitId: DangerSamples.Department), DangerSamples.Today));
        inspection.Answer([new ItemAnswer(1, Finding.Effective, null, null)]).IsFailure.ShouldBeFalse();
        inspection.Submit(DangerSamples.Finder, DangerSamples.Now).IsFailure.ShouldBeFalse();
        TasksOfInspection.Open(inspection).ShouldBeEmpty();
    }

    [Fact]
    public void A_submitted_report_waits_for_its_review_until_it_is_reviewed_or_corrected()
    {
        var first = SupervisionSamples.Submit().Value;
        Is(TasksOfMonthlyReport.Open(first), new OpenTask(TaskKind.ReviewReport, new Addressee(Role.EnterprisePrincipal), NotFor: ["safety"]));
        var second = SupervisionSamples.Submit(first, "漏报").Value;
        TasksOfMonthlyReport.Open(first).ShouldBeEmpty();
        TasksOfMonthlyReport.Open(second).Count.ShouldBe(1);
        second.ReviewBy(SupervisionSamples.Principal, SupervisionSamples.At(5, 29)).IsFailure.ShouldBeFalse();
        TasksOfMonthlyReport.Open(second).ShouldBeEmpty();
    }

    [Fact]
    public void A_policy_waits_to_be_read_while_in_force_to_be_evaluated_and_where_an_evaluation_says_so_to_be_improved()
    {
        var policy = OrganizationSamples.PolicyOf(PolicyKind.Training, Today);
        TasksOfPolicy.Open(policy).ShouldBe(
        [
            new OpenTask(TaskKind.ReadPolicy, new Addressee(Roles.Enterprise), From: Today),
            new OpenTask(TaskKind.EvaluatePolicy, new Addressee(Roles.EnterpriseManagement), Today.AddMonths(12), From: Today.AddMonths(12).AddDays(-30)),
        ]);
        policy.Evaluate(Today, "执行不到位", EvaluationConclusion.Improve, "补充", 12, OrganizationSamples.Office, OrganizationSamples.Now).IsFailure.ShouldBeFalse();
        TasksOfPolicy.Open(policy).Select(t => t.Step).ShouldContain(TaskKind.ImprovePolicy);
        OrganizationSamples.PolicyOf(PolicyKind.Training, Today.AddDays(5), null, policy);
        TasksOfPolicy.Open(policy).ShouldAllBe(t => t.Until == Today.AddDays(4) && t.Step != TaskKind.ImprovePolicy);
        var never = OrganizationSamples.PolicyOf(PolicyKind.RiskControl, Today.AddDays(30));
        OrganizationSamples.PolicyOf(PolicyKind.RiskControl, Today.AddDays(10), null, never);
        TasksOfPolicy.Open(never).ShouldBeEmpty();
    }

    [Fact]
    public void Undone_demands_wait_for_the_enterprise_and_for_the_section_that_made_them()
    {
        var section = SectionId.New();
        var officer = new Caller("officer", "股室工作人员", Role.SectionOfficer, section);
        var link = OrganizationSamples.Link(Today.AddDays(-10), null, section).Value;
        var visit = LinkedVisit.Record(link, Today, "情况", [new("补齐告知卡", Today.AddDays(5))], officer, OrganizationSamples.Now).Value;
        Is(TasksOfVisit.Open(visit), new OpenTask(TaskKind.MeetDemands, new Addressee(Roles.EnterpriseManagement), Today.AddDays(5)),
            new OpenTask(TaskKind.ConfirmDemands, new Addressee(Role.SectionOfficer, section), Today.AddDays(5)));
        visit.FollowUp(1, "已补齐", true, officer, OrganizationSamples.Now).IsFailure.ShouldBeFalse();
        TasksOfVisit.Open(visit).ShouldBeEmpty();
    }

    [Fact]
    public void An_unsigned_letter_waits_for_the_account_of_its_post_until_the_person_leaves()
    {
        var letter = LetterSamples.Letter();
        Is(TasksOfResponsibilityLetter.Open(letter), new OpenTask(TaskKind.SignResponsibilityLetter, new Addressee(Roles.Enterprise, PostId: letter.PostId, HolderOnly: true)));
        letter.HolderLeaves(Today.AddDays(3));
        TasksOfResponsibilityLetter.Open(letter).Single().Until.ShouldBe(Today.AddDays(3));
        letter.Sign(letter.PostId, 1, OrganizationSamples.Office, OrganizationSamples.Now).IsFailure.ShouldBeFalse();
        TasksOfResponsibilityLetter.Open(letter).ShouldBeEmpty();
        var revoked = LetterSamples.Letter();
        revoked.Revoke("重新签发", OrganizationSamples.Office, OrganizationSamples.Now).IsFailure.ShouldBeFalse();
        TasksOfResponsibilityLetter.Open(revoked).ShouldBeEmpty();
    }

    [Fact]
    public void A_session_waits_for_those_expected_and_on_its_day_for_who_closes_it()
    {
        var session = TrainingSamples.Session();
        Is(TasksOfTrainingSession.Open(session),
            new OpenTask(TaskKind.AttendTraining, new Addressee(Roles.Enterprise, PostId: TrainingSamples.Operator.Id, HolderOnly: true), session.HeldOn, Until: session.HeldOn),
            new OpenTask(TaskKind.CloseTrainingSession, new Addressee(Roles.EnterpriseManagement), session.HeldOn, From: session.HeldOn));
        session.Close([], OrganizationSamples.Office, session.EndsAt).IsFailure.ShouldBeFalse();
        TasksOfTrainingSession.Open(session).ShouldBeEmpty();
    }

    [Fact]
    public void A_cancelled_session_waits_for_nobody()
    {
        var session = TrainingSamples.Session();
        session.Cancel("改期", attended: true, OrganizationSamples.Office, OrganizationSamples.Now).Error!.Code.ShouldBe("training_session.attended");
        session.Cancel("改期", attended: false, OrganizationSamples.Office, OrganizationSamples.Now).IsFailure.ShouldBeFalse();
        TasksOfTrainingSession.Open(session).ShouldBeEmpty();
        session.Close([], OrganizationSamples.Office, session.EndsAt).Error!.Code.ShouldBe("training_session.cancelled");
    }

    [Fact]
    public void A_copy_of_a_manual_waits_to_be_received()
    {
        var manual = new WorkManual(OrganizationSamples.Gas, "双控工作手册", "第1版", Today, OrganizationSamples.Office, OrganizationSamples.Now);
        var copy = WorkManualCopy.HandOut(manual, PersonId.New(), [TrainingSamples.Operator.Id], Today, OrganizationSamples.Office, OrganizationSamples.Now).Value;
        Is(TasksOfWorkManualCopy.Open(copy), new OpenTask(TaskKind.ReceiveWorkManual, new Addressee(Roles.Enterprise, PostId: TrainingSamples.Operator.Id, HolderOnly: true)));
        copy.Receive(OrganizationSamples.Office, OrganizationSamples.Now).IsFailure.ShouldBeFalse();
        TasksOfWorkManualCopy.Open(copy).ShouldBeEmpty();
    }

    /// <summary>Records hold lists by reference; their texts say whether they are the same.</summary>
    private static void Is(IReadOnlyList<OpenTask> open, params OpenTask[] expected)
    {
        open.Select(t => t with { NotFor = null }).ShouldBe(expected.Select(t => t with { NotFor = null }));
        open.Select(t => string.Join(',', t.NotFor ?? [])).ShouldBe(expected.Select(t => string.Join(',', t.NotFor ?? [])));
    }
}

using System.Reflection;
using DualControl.HiddenDangers.Application;
using DualControl.HiddenDangers.Application.Checklists;
using DualControl.HiddenDangers.Application.Dangers;
using DualControl.HiddenDangers.Application.Inspections;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.HiddenDangers;

/// <summary>One example for every refusal the module knows; a new code without an example fails here.</summary>
public sealed class RefusalTests
{
    private static readonly SignedIn Manager = new(new Caller(Safety.Subject, Safety.Name, Role.SafetyManager, EnterpriseId: Gas), EnterpriseScope.Only([Gas]));

    private static readonly Dictionary<string, Func<Error?>> Examples = new()
    {
        ["danger.closed"] = () => Danger(DangerState.WrittenOff).Void("误录", true, Safety, Now).Error,
        ["danger.not_discovered"] = () => Registered().CanRegister(DangerLevel.General, Deadline, Window).Error,
        ["danger.not_registered"] = () => Discovered().RectifyOnTheSpot("整改", "照片", new Money(1), Rectifier, Now).Error,
        ["danger.not_planned"] = () => Registered().StartRectification(Rectifier, Now).Error,
        ["danger.not_plannable"] = () => Discovered().MakePlan(Proposal(), "站长", DeadlineAuthority.Management, Window, Safety, Now).Error,
        ["danger.review_not_needed"] = () => Danger(DangerState.Planned).ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now).Error,
        ["danger.plan_not_reviewed"] = () => Danger(DangerState.Planned, DangerLevel.Major).ApprovePlan(Principal, Now).Error,
        ["danger.plan_not_approved"] = () => Danger(DangerState.Reviewed, DangerLevel.Major).StartRectification(Rectifier, Now).Error,
        ["danger.not_rectifying"] = () => Danger(DangerState.Planned).Rectify("整改", "照片", new Money(1), Rectifier, Now).Error,
        ["danger.not_rectified"] = () => Danger(DangerState.Rectifying).Accept(true, "合格", Safety, Now).Error,
        ["danger.not_accepted"] = () => Danger(DangerState.AwaitingAcceptance).WriteOff(Principal, Now).Error,
        ["danger.not_verified"] = () => Danger(DangerState.Accepted, DangerLevel.Major).WriteOff(Principal, Now).Error,
        ["danger.not_reported"] = () => Unreported().WriteOff(Principal, Now).Error,
        ["danger.verification_not_needed"] = () => Danger(DangerState.Accepted).Verify("属实", Officer, Now).Error,
        ["danger.already_verified"] = () => Danger(DangerState.Accepted, DangerLevel.Major).Done(d => d.Verify("属实", Officer, Now)).Verify("属实", Officer, Now).Error,
        ["danger.major_needs_plan"] = () => Registered(DangerLevel.Major).RectifyOnTheSpot("整改", "照片", new Money(1), Rectifier, Now).Error,
        ["danger.plan_incomplete"] = () => Registered().MakePlan(Proposal() with { Funds = null }, "站长", DeadlineAuthority.Management, Window, Safety, Now).Error,
        ["danger.review_incomplete"] = () => Danger(DangerState.Planned, DangerLevel.Major).ReviewPlan(Today, [], "同意", ReviewConclusion.Pass, Principal, Now).Error,
        ["danger.review_in_future"] = () => Danger(DangerState.Planned, DangerLevel.Major).ReviewPlan(Today.AddDays(1), Participants, "同意", ReviewConclusion.Pass, Principal, Now).Error,
        ["danger.review_before_discovery"] = () =>
            Danger(DangerState.Planned, DangerLevel.Major).ReviewPlan(Today.AddDays(-1), Participants, "同意", ReviewConclusion.Pass, Principal, Now).Error,
        ["danger.own_plan"] = () => Danger(DangerState.Reviewed, DangerLevel.Major).ApprovePlan(Safety, Now).Error,
        ["danger.own_rectification"] = () => Danger(DangerState.AwaitingAcceptance).Accept(true, "合格", Rectifier, Now).Error,
        ["danger.own_work"] = () => Danger(DangerState.Planned).Void("误录", false, Safety, Now).Error,
        ["danger.void_by_section"] = () => Danger(DangerState.Registered, DangerLevel.Major).Void("误录", false, Safety, Now).Error,
        ["danger.own_entry"] = () => Discovered().Void("误录", true, Finder, Now).Error,
        ["danger.own_request"] = () => Registered().Done(d => d.RequestExtension(Deadline.AddDays(1), "理由", Window, Safety, Now)).DecideExtension(true, "同意", DeadlineAuthority.Management, Window, Safety, Now).Error,
        ["danger.deadline_past"] = () => Discovered().CanRegister(DangerLevel.General, Today.AddDays(-1), Window).Error,
        ["danger.deadline_too_far"] = () => Registered().RequestExtension(Today.AddDays(366), "理由", Window, Rectifier, Now).Error,
        ["danger.deadline_not_later"] = () => Registered().RequestExtension(Deadline, "理由", Window, Rectifier, Now).Error,
        ["danger.deadline_needs_extension"] = () => Registered().MakePlan(Proposal(Deadline.AddDays(1)), "站长", DeadlineAuthority.Department, Window, DepartmentHead, Now).Error,
        ["danger.level_unchanged"] = () => Registered().ChangeLevel(DangerLevel.General, "理由", true, ReportWithin, Officer, Now).Error,
        ["danger.level_lowered_by_section"] = () => Registered(DangerLevel.Major).ChangeLevel(DangerLevel.General, "理由", false, ReportWithin, Safety, Now).Error,
        ["danger.not_major"] = () => Registered().ReportMajor("报告", Safety, Now).Error,
        ["danger.already_reported"] = () => Danger(DangerState.Registered, DangerLevel.Major).ReportMajor("报告", Safety, Now).Error,
        ["danger.no_deadline"] = () => Discovered().RequestExtension(Deadline, "理由", Window, Rectifier, Now).Error,
        ["danger.extension_pending"] = () =>
            Registered().Done(d => d.RequestExtension(Deadline.AddDays(1), "理由", Window, Rectifier, Now)).RequestExtension(Deadline.AddDays(2), "理由", Window, Rectifier, Now).Error,
        ["danger.no_extension_pending"] = () => Registered().DecideExtension(true, "同意", DeadlineAuthority.Principal, Window, Principal, Now).Error,
        ["danger.extension_by_principal"] = () =>
            Danger(DangerState.Approved, DangerLevel.Major).Done(d => d.RequestExtension(Deadline.AddDays(1), "理由", Window, Rectifier, Now)).DecideExtension(true, "同意", DeadlineAuthority.Management, Window, Safety, Now).Error,
        ["danger.other_department"] = () => Wait(OtherDepartmentAccepts()),
        ["danger.source_not_yours"] = () => Wait(ClaimSectionInspection()).Error,
        ["checklist.department_not_found"] = () => Wait(Generation(UnitKind.Workshop)).Error,
        ["checklist.no_factor_in_force"] = () => Generate([]).Error,
        ["checklist.unchanged"] = () => Again(Factor()),
        ["inspection.checklist_not_found"] = () => Wait(Start(InspectionChecklistId.New())).Error,
        ["inspection.checklist_superseded"] = () => Superseded(),
        ["inspection.in_past"] = () => Plan(Today.AddDays(-1)).Error,
        ["inspection.too_early"] = () => Early().Error,
        ["inspection.submitted"] = () => Submitted().Answer([]).Error,
        ["inspection.unanswered"] = () => Inspection().Submit(Finder, Now).Error,
        ["inspection.unknown_item"] = () => Inspection().Answer([new ItemAnswer(99, Finding.Effective, null, null)]).Error,
    };

    public static TheoryData<string> Codes => [.. Examples.Keys];

    [Theory, MemberData(nameof(Codes))]
    public void Every_refusal_has_an_example_and_a_text_in_both_languages(string code)
    {
        var refusal = Examples[code]()!;

        (refusal.Code, refusal.Kind).ShouldBe((code, ErrorKind.Rule));
        Messages.Load(typeof(DangerErrors).Assembly);
        foreach (var named in refusal.Fields.Select(f => f.Reason.Code).Append(code))
        {
            Messages.All[named].Zh.ShouldNotBeNullOrWhiteSpace();
            Messages.All[named].En.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void No_refusal_is_without_an_example() => Examples.Keys.ShouldBe(
        typeof(DangerErrors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => ((Error)f.GetValue(null)!).Code), ignoreOrder: true);

    private static HiddenDanger Unreported() => Registered(DangerLevel.Major).Plan()
        .Done(d => d.ReviewPlan(Today, Participants, "同意", ReviewConclusion.Pass, Principal, Now)).Done(d => d.ApprovePlan(Principal, Now))
        .Done(d => d.StartRectification(Rectifier, Now)).Rectify().Done(d => d.Accept(true, "合格", Safety, Now)).Done(d => d.Verify("属实", Officer, Now));

    private static async Task<Error?> OtherDepartmentAccepts()
    {
        var modules = new OtherModules().Answer<FindUnit, UnitSummary>(q => new UnitSummary(q.Id, Gas, "储配站", UnitKind.Workshop, Department, "生产部", q.Id, "储配站"));
        var head = new Caller("other", "另一部门审定人", Role.DepartmentReviewer, EnterpriseId: Gas, UnitId: UnitId.New());
        return await modules.RefuseOtherDepartmentAsync(head, Danger(DangerState.AwaitingAcceptance), default);
    }

    private static Task<Result<HiddenDangerId>> ClaimSectionInspection() =>
        new ReportHiddenDangerHandler(new InMemory<HiddenDanger>(), Manager, new OtherModules(), Manager, Calendar)
            .Handle(new ReportHiddenDanger(Gas, "泄漏", "储罐区", "法兰泄漏", DangerSource.SectionInspection, null), default);

    private static Error? Again(DualControl.Risks.Contracts.FactorInForce factor) => Generate([factor], Generate([factor]).Value).Error;

    private static Error? Superseded()
    {
        var old = Generate([Factor()]).Value;
        return Wait(Start(old.Id, old, Generate([Factor()], old).Value)).Error;
    }

    private static Inspection Inspection() => Plan().Value;

    private static Result<Inspection> Plan(DateOnly? plannedFor = null) =>
        DualControl.HiddenDangers.Domain.Inspections.Inspection.Plan(Generate([Factor()]).Value, InspectionKind.Routine, null, plannedFor ?? Today, Finder, Now);

    private static Result<IReadOnlyList<HiddenDanger>> Early()
    {
        var inspection = Plan(Today.AddDays(1)).Value;
        inspection.Answer([.. inspection.Items.Select(i => new ItemAnswer(i.Number, Finding.Effective, null, null))]);
        return inspection.Submit(Finder, Now);
    }

    private static Inspection Submitted()
    {
        var inspection = Inspection();
        inspection.Answer([.. inspection.Items.Select(i => new ItemAnswer(i.Number, Finding.Effective, null, null))]);
        inspection.Submit(Finder, Now).IsFailure.ShouldBeFalse();
        return inspection;
    }

    private static Task<Result<InspectionId>> Start(InspectionChecklistId id, params InspectionChecklist[] lists) =>
        new StartInspectionHandler(new InMemory<Inspection>(), new InMemory<InspectionChecklist>(lists), Manager, Calendar).Handle(new StartInspection(id, InspectionKind.Routine, null, Today), default);

    private static Task<Result<InspectionChecklistId>> Generation(UnitKind kind)
    {
        var others = new OtherModules().Answer<FindUnit, UnitSummary>(q => new UnitSummary(q.Id, Gas, "储配站", kind, Department, "生产部", null, null));
        return new GenerateChecklistHandler(new InMemory<InspectionChecklist>(), DangerSettings.From(new ConfigurationBuilder().Build()), others, Manager, Manager, new Sent(), Calendar)
            .Handle(new GenerateChecklist(Gas, Department), default);
    }

    /// <summary>The fakes answer at once.</summary>
    private static T Wait<T>(Task<T> done)
    {
        done.IsCompletedSuccessfully.ShouldBeTrue();
        return done.GetAwaiter().GetResult();
    }
}

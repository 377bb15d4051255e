using DualControl.Organization.Application.LinkedVisits;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>包联走访: who visits, when, and what becomes of the demands.</summary>
public sealed class LinkedVisitTests
{
    private static readonly SectionId Holder = SectionId.New();
    private static readonly Caller Officer = new("officer", "数控中心工作人员", Role.SectionOfficer, Holder);
    private static readonly Caller Stranger = new("stranger", "供热办工作人员", Role.SectionOfficer, SectionId.New());
    private static readonly Caller Safety = new("safety", "安全管理人员", Role.SafetyManager, EnterpriseId: Gas);
    private static readonly Caller Principal = new("principal", "总经理", Role.EnterprisePrincipal, EnterpriseId: Gas);
    private static readonly DateOnly First = Today.AddDays(-10);
    private static readonly DemandMade Soon = new("补齐告知卡", Today.AddDays(5));
    private static readonly DemandMade Later = new("培训班组长", Today.AddDays(30));

    [Fact]
    public void A_visit_keeps_its_findings_and_numbers_its_demands()
    {
        var visit = Record(Today, [Later, Soon]).Value;

        (visit.EnterpriseId, visit.SectionId, visit.VisitedOn, visit.Findings).ShouldBe((Gas, Holder, Today, "情况"));
        visit.Demands.Select(d => (d.Number, d.Text, d.DueOn, d.Done)).ShouldBe([(1, Later.Text, Later.DueOn, false), (2, Soon.Text, Soon.DueOn, false)]);
        visit.NextDueOn.ShouldBe(Soon.DueOn);
        Record(Today, []).Value.NextDueOn.ShouldBeNull();
    }

    [Fact]
    public void A_visit_lies_within_the_links_term_and_not_in_the_future()
    {
        Record(First, []).IsFailure.ShouldBeFalse();
        Refused(Record(First.AddDays(-1), []).Error, "linked_visit.outside_link", "visitedOn");
        Refused(Record(Today, [], to: Today.AddDays(-1)).Error, "linked_visit.outside_link", "visitedOn");
        Record(Today.AddDays(-1), [], to: Today.AddDays(-1)).IsFailure.ShouldBeFalse();
        Refused(Record(Today.AddDays(1), []).Error, "linked_visit.in_future", "visitedOn");
    }

    [Fact]
    public void A_demand_does_not_fall_due_before_the_visit()
    {
        Record(Today, [new("当天完成", Today)]).IsFailure.ShouldBeFalse();
        var refused = Record(Today, [Soon, new("甲", Today.AddDays(-1)), Later, new("乙", First)]).Error!;
        refused.Code.ShouldBe("linked_visit.demand_due_before_visit");
        refused.Fields.Select(f => f.Path).ShouldBe(["demands[1].dueOn", "demands[3].dueOn"]);
    }

    [Fact]
    public void The_section_that_holds_the_link_visits_or_the_office()
    {
        Record(Today, [], by: OfficeCaller).IsFailure.ShouldBeFalse();
        Record(Today, [], by: Stranger).Error!.Code.ShouldBe("linked_visit.not_your_link");
        var byPost = LinkedSupervision.Create(null, "副局长", Gas, First, null, "走访", Office, Now).Value;
        LinkedVisit.Record(byPost, Today, "情况", [], OfficeCaller, Now).Value.SectionId.ShouldBeNull();
        LinkedVisit.Record(byPost, Today, "情况", [], Officer, Now).Error!.Code.ShouldBe("linked_visit.not_your_link");
        // An officer without a section is no holder of a link without one.
        LinkedVisit.Record(byPost, Today, "情况", [], Officer with { SectionId = null }, Now).Error!.Code.ShouldBe("linked_visit.not_your_link");
    }

    [Fact]
    public void The_enterprise_reports_and_the_section_marks_done()
    {
        var visit = Record(Today, [Soon, Later]).Value;

        visit.FollowUp(1, "已补齐", false, Safety, Now).IsFailure.ShouldBeFalse();
        visit.FollowUp(1, "抽查仍缺两张", false, Officer, Now).IsFailure.ShouldBeFalse();
        visit.FollowUp(1, "已全部补齐", false, Principal, Now).IsFailure.ShouldBeFalse();
        visit.NextDueOn.ShouldBe(Soon.DueOn);
        visit.FollowUp(1, "核实", true, Officer, Now).IsFailure.ShouldBeFalse();

        visit.Demands[0].FollowUps.Select(f => (f.By.Subject, f.Done)).ShouldBe([("safety", false), ("officer", false), ("principal", false), ("officer", true)]);
        (visit.Demands[0].Done, visit.Demands[1].Done, visit.NextDueOn).ShouldBe((true, false, Later.DueOn));
        visit.FollowUp(2, "核实", true, OfficeCaller, Now).IsFailure.ShouldBeFalse();
        visit.NextDueOn.ShouldBeNull();
    }

    [Fact]
    public void Nobody_else_reports_and_the_enterprise_never_marks_done()
    {
        var visit = Record(Today, [Soon]).Value;

        visit.FollowUp(1, "核实", true, Stranger, Now).Error!.Code.ShouldBe("linked_visit.not_your_link");
        visit.FollowUp(1, "反馈", false, Stranger, Now).Error!.Code.ShouldBe("linked_visit.not_your_link");
        Refused(visit.FollowUp(1, "已完成", true, Safety, Now).Error, "linked_visit.done_by_section", "done");
        Refused(visit.FollowUp(1, "已完成", true, Principal, Now).Error, "linked_visit.done_by_section", "done");
        visit.Demands.Single().FollowUps.ShouldBeEmpty();
    }

    [Fact]
    public void A_done_demand_takes_no_more_and_an_unknown_one_none()
    {
        var visit = Record(Today, [Soon]).Value;
        visit.FollowUp(1, "核实", true, Officer, Now).IsFailure.ShouldBeFalse();

        foreach (var by in (Caller[])[Safety, Officer, OfficeCaller]) Refused(visit.FollowUp(1, "补充", false, by, Now).Error, "linked_visit.demand_done", "demandNumber");
        Refused(visit.FollowUp(2, "补充", false, Safety, Now).Error, "linked_visit.demand_not_found", "demandNumber");
        visit.Demands.Single().FollowUps.Count.ShouldBe(1);
    }

    [Fact]
    public void Findings_demands_and_reports_say_something()
    {
        var link = LinkedSupervision.Create(Holder, null, Gas, First, null, "走访", Office, Now).Value;
        var record = new RecordLinkedVisitValidator();
        Findings(record.Validate(new RecordLinkedVisit(link.Id, Today, "情况", [])).Errors).ShouldBeEmpty();
        Findings(record.Validate(new RecordLinkedVisit(link.Id, Today, " ", [Soon, Soon with { Text = "" }])).Errors).ShouldBe(["Findings", "Demands[1].Text"]);
        Findings(record.Validate(new RecordLinkedVisit(link.Id, Today, "情况", [.. Enumerable.Repeat(Soon, 51)])).Errors).ShouldBe(["Demands"]);
        var followUp = new FollowUpVisitDemandValidator();
        Findings(followUp.Validate(new FollowUpVisitDemand(default, 0, "　", false, null)).Errors).ShouldBe(["DemandNumber", "Text"]);
        Findings(followUp.Validate(new FollowUpVisitDemand(default, 1, new string('长', 1001), false, null)).Errors).ShouldBe(["Text"]);
    }

    private static Result<LinkedVisit> Record(DateOnly day, IReadOnlyList<DemandMade> demands, DateOnly? to = null, Caller? by = null) =>
        LinkedVisit.Record(Link(First, to, Holder).Value, day, "情况", demands, by ?? Officer, Now);

    private static void Refused(Error? error, string code, string field)
    {
        error!.Code.ShouldBe(code);
        error.Fields.Single().Path.ShouldBe(field);
    }

    private static IEnumerable<string> Findings(IEnumerable<FluentValidation.Results.ValidationFailure> failures) => failures.Select(e => e.PropertyName).Distinct();
}

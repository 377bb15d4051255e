using DualControl.Archives.Contracts;
using DualControl.HiddenDangers.Application.Inspections;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.HiddenDangers;

/// <summary>排查: every item answered; what is weakened or failed becomes a danger.</summary>
public sealed class InspectionTests
{
    private static readonly InspectionChecklist List = Generate([Factor(measures: ["报警器", "巡检", "面具"])]).Value;

    private static Inspection Started(InspectionChecklist? list = null) => Inspection.Plan(list ?? List, InspectionKind.Routine, null, Today, Finder, Now).Value;

    private static ItemAnswer Answer(int item, Finding finding = Finding.Effective) =>
        new(item, finding, finding is Finding.Effective ? null : $"第{item}项有问题", null);

    [Fact]
    public void An_inspection_is_planned_for_today_or_later()
    {
        Inspection.Plan(List, InspectionKind.Routine, null, Today.AddDays(-1), Finder, Now).Error!.ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe("inspection.in_past"), e => e.Fields.Single().Path.ShouldBe("plannedFor"));
        Inspection.Plan(List, InspectionKind.Routine, null, Today.AddDays(30), Finder, Now).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public void An_inspection_keeps_the_items_of_its_edition()
    {
        var list = Generate([Factor(measures: ["报警器"])]).Value;
        var inspection = Started(list);

        Generate([Factor(measures: ["报警器", "巡检"])], list).IsFailure.ShouldBeFalse();

        (inspection.ChecklistId, inspection.ChecklistEdition, inspection.DepartmentName).ShouldBe((list.Id, 1, "生产部"));
        inspection.Items.ShouldBe(list.Items);
    }

    [Fact]
    public void A_later_answer_replaces_the_earlier_and_the_others_stay_in_order()
    {
        var inspection = Started();
        inspection.Answer([Answer(3), Answer(1)]).IsFailure.ShouldBeFalse();
        inspection.Answer([Answer(2, Finding.NotApplicable), Answer(3, Finding.Failed)]).IsFailure.ShouldBeFalse();

        inspection.Answers.Select(a => (a.ItemNumber, a.Finding)).ShouldBe([(1, Finding.Effective), (2, Finding.NotApplicable), (3, Finding.Failed)]);
    }

    [Fact]
    public void An_answer_to_no_item_refuses_the_whole_and_names_it()
    {
        var inspection = Started();

        var refusal = inspection.Answer([Answer(1), Answer(4), Answer(0)]).Error!;

        refusal.Code.ShouldBe("inspection.unknown_item");
        refusal.Arguments.ShouldBe(["4, 0"]);
        inspection.Answers.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_submitted_while_an_item_is_open_and_each_open_one_is_named()
    {
        var inspection = Started();
        inspection.Answer([Answer(2)]);

        var refusal = inspection.Submit(Finder, Now).Error!;

        refusal.Code.ShouldBe("inspection.unanswered");
        refusal.Arguments.ShouldBe([2]);
        refusal.Fields.Select(f => (f.Path, f.Reason.Code)).ShouldBe([("items[0]", "inspection.item_unanswered"), ("items[2]", "inspection.item_unanswered")]);
        (inspection.SubmittedAt, inspection.SubmittedBy).ShouldBe((null, null));
    }

    [Fact]
    public void A_submitted_inspection_changes_no_more()
    {
        var inspection = Started();
        inspection.Answer([Answer(1), Answer(2), Answer(3)]);
        inspection.Submit(Finder, Now).Value.ShouldBeEmpty();

        inspection.Answer([Answer(1, Finding.Failed)]).Error!.Code.ShouldBe("inspection.submitted");
        inspection.Submit(Safety, Now.AddHours(1)).Error!.Code.ShouldBe("inspection.submitted");
        (inspection.SubmittedBy, inspection.SubmittedAt, inspection.Answers[0].Finding).ShouldBe((Finder, Now, Finding.Effective));
    }

    [Fact]
    public void Exactly_what_is_weakened_or_failed_becomes_a_danger() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<Finding>()).ArrayOf(3).ToArbitrary(),
        findings =>
        {
            var inspection = Started();
            inspection.Answer([.. findings.Select((f, i) => Answer(i + 1, f))]);
            var found = inspection.Submit(Finder, Now).Value;
            var expected = findings.Index().Where(f => f.Item is Finding.Weakened or Finding.Failed).Select(f => f.Index + 1).ToList();
            return found.Select(d => d.Origin!.ItemNumber).SequenceEqual(expected) && found.All(d => d.InspectionId == inspection.Id)
                && inspection.Found.SequenceEqual(found.Select(d => new FoundDanger(d.Origin!.ItemNumber, d.Id)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_danger_found_is_linked_to_item_measure_factor_and_edition_and_the_inspection_is_filed()
    {
        var inspection = Started();
        inspection.Answer([Answer(1), Answer(2, Finding.Weakened), Answer(3, Finding.Failed)]);
        var (dangers, sent) = (new InMemory<HiddenDanger>(), new Sent());

        var submitted = await new SubmitInspectionHandler(new InMemory<Inspection>(inspection), dangers, new SignedIn(new Caller("finder", "一线员工", Role.FrontlineEmployee)), sent, Calendar)
            .Handle(new SubmitInspection(inspection.Id, null), default);

        submitted.IsFailure.ShouldBeFalse();
        dangers.Rows.Select(d => (d.Name, d.Description, d.MeasureNumber, d.State, d.Source)).ShouldBe(
        [
            ("储罐区：管控措施弱化", "第2项有问题", 2, DangerState.Discovered, DangerSource.Inspection), ("储罐区：管控措施失效", "第3项有问题", 3, DangerState.Discovered, DangerSource.Inspection),
        ]);
        dangers.Rows[0].Origin.ShouldBe(new DangerOrigin(inspection.Id, List.Id, 1, 2));
        dangers.Rows[0].RiskFactorId.ShouldBe(List.Items[1].RiskFactorId);
        dangers.Rows[0].DiscoveredBy.Subject.ShouldBe("finder");
        sent.Events.OfType<FilingRequested>().Single().Class.ShouldBe(ArchiveClass.Inspection);
    }

    [Fact]
    public async Task An_inspection_starts_from_the_current_edition_only()
    {
        var old = Generate([Factor(measures: ["报警器"])]).Value;
        var current = Generate([Factor(measures: ["报警器", "巡检"])], old).Value;
        Task<Result<InspectionId>> Start(InspectionChecklistId id) => new StartInspectionHandler(
            new InMemory<Inspection>(), new InMemory<InspectionChecklist>(old, current), new SignedIn(new Caller("f", "员工", Role.FrontlineEmployee)), Calendar)
            .Handle(new StartInspection(id, InspectionKind.Routine, null, Today), default);

        (await Start(current.Id)).IsFailure.ShouldBeFalse();
        (await Start(old.Id)).Error!.Code.ShouldBe("inspection.checklist_superseded");
        (await Start(InspectionChecklistId.New())).Error!.Code.ShouldBe("inspection.checklist_not_found");
    }

    [Fact]
    public void A_special_inspection_has_a_theme()
    {
        IEnumerable<string> Of(InspectionKind kind, string? theme) => Findings(new StartInspectionValidator(), new StartInspection(List.Id, kind, theme, Today));

        Of(InspectionKind.Routine, null).ShouldBeEmpty();
        Of(InspectionKind.Special, "汛期专项").ShouldBeEmpty();
        Of(InspectionKind.Special, null).ShouldBe(["Theme"]);
        Of(InspectionKind.Special, " ").ShouldBe(["Theme"]);
        Of((InspectionKind)5, null).ShouldBe(["Kind"]);
    }

    [Fact]
    public void A_weakened_or_failed_measure_is_described_and_an_item_answered_once_in_a_request()
    {
        IEnumerable<string> Of(params ItemAnswer[] answers) => Findings(new AnswerInspectionValidator(), new AnswerInspection(InspectionId.New(), answers, null));

        Of(Answer(1), Answer(2, Finding.Failed)).ShouldBeEmpty();
        Of(Answer(1, Finding.Failed) with { Note = " " }).ShouldBe(["Answers[0].Note"]);
        Of(Answer(1), Answer(2, Finding.Weakened) with { Note = null }).ShouldBe(["Answers[1].Note"]);
        Of(Answer(1), Answer(1, Finding.NotApplicable)).ShouldBe(["Answers"]);
        Of().ShouldBe(["Answers"]);
        Of(Answer(1), null!).ShouldBe(["Answers", "Answers[1]"], ignoreOrder: true);
        Of(Answer(1) with { Finding = (Finding)9 }).ShouldBe(["Answers[0].Finding"]);
    }

    private static IEnumerable<string> Findings<T>(AbstractValidator<T> validator, T request) => validator.Validate(request).Errors.Select(e => e.PropertyName).Distinct();
}

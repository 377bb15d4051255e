using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;
using Result = DualControl.SharedKernel.Results.Result;

namespace DualControl.UnitTests.HiddenDangers;

/// <summary>发现、登记、整改、验收、销账: whatever is tried in whatever order by whomever, the danger does what the table says and nothing else.</summary>
public sealed class DangerWorkflowTests
{
    private static readonly DangerActor[] People =
    [
        new(Finder), new(Rectifier), new(SecondRectifier), new(Safety, Authority: DeadlineAuthority.Management), new(Principal, Authority: DeadlineAuthority.Principal), new(DepartmentHead), new(Officer, Section: true),
        new(Rectifier, Section: true), // 垃圾厂 is a section and an enterprise: the same person may turn up as both
    ];

    private static readonly int[] Days = [-1, 0, 5, 10, 20, 365, 366];

    private static readonly DangerCommand[] Dated =
    [
        DangerCommand.RegisterGeneral, DangerCommand.RegisterMajor, DangerCommand.Plan, DangerCommand.PlanIncomplete, DangerCommand.ReviewPass, DangerCommand.ReviewRevise,
        DangerCommand.ReviewWithoutTechnician, DangerCommand.RequestExtension,
    ];

    private static readonly Gen<DangerStep> AnyStep =
        from command in Gen.Elements(Enum.GetValues<DangerCommand>())
        from who in Gen.Choose(0, People.Length - 1)
        from days in Gen.Elements(Days)
        select new DangerStep(command, who, days);

    /// <summary>Steps at random get stuck early; most try what leads on from somewhere, by who may do it.</summary>
    private static readonly Gen<DangerStep> OnTheRoad =
        from step in Gen.Elements(
            (DangerCommand.RegisterGeneral, 3, 10), (DangerCommand.RegisterMajor, 3, 10), (DangerCommand.ReportMajor, 3, 0), (DangerCommand.RectifyOnTheSpot, 1, 0),
            (DangerCommand.Plan, 3, 10), (DangerCommand.Plan, 5, 5), (DangerCommand.ReviewPass, 4, 0), (DangerCommand.Approve, 4, 0), (DangerCommand.Start, 1, 0),
            (DangerCommand.Rectify, 1, 0), (DangerCommand.Rectify, 2, 0), (DangerCommand.Accept, 3, 0), (DangerCommand.RefuseAcceptance, 3, 0), (DangerCommand.Verify, 6, 0),
            (DangerCommand.WriteOff, 4, 0), (DangerCommand.RequestExtension, 1, 20), (DangerCommand.GrantExtension, 4, 0), (DangerCommand.Raise, 3, 0), (DangerCommand.Lower, 6, 0))
        select new DangerStep(step.Item1, step.Item2, step.Item3);

    private static readonly Arbitrary<DangerStep[]> Histories = Arb.From(
        from length in Gen.Choose(0, 80)
        from steps in Gen.Frequency((1, AnyStep), (4, OnTheRoad)).ArrayOf(length)
        select steps,
        h => h.Select((_, i) => (DangerStep[])[.. h[..i], .. h[(i + 1)..]]));

    [Fact]
    public void A_danger_follows_its_state_table_and_a_refused_step_changes_nothing()
    {
        var visited = new HashSet<(DangerState, DangerCommand, bool)>();
        Prop.ForAll(Histories, steps =>
        {
            var (danger, model) = (Discovered(), new DangerModel(Finder.Subject));
            foreach (var step in steps)
            {
                var (state, level) = (model.State, model.Level);
                var expected = model.Take(step.Command, People[step.Who], step.Days);
                var before = expected is null ? null : Picture(danger);

                var code = Run(danger, step).Error?.Code;

                code.ShouldBe(expected, $"{level} {state} {step}");
                if (before is not null) Picture(danger).ShouldBe(before);
                Agree(danger, model);
                visited.Add((state, step.Command, code is null));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        visited.Count(v => v.Item3).ShouldBeGreaterThan(40, "the histories do not reach far enough to mean anything");
    }

    [Fact]
    public void Every_command_is_tried_in_every_state_by_everybody()
    {
        var states = new HashSet<(DangerState, DangerLevel)>();
        foreach (var road in Roads())
            foreach (var command in Enum.GetValues<DangerCommand>())
                for (var who = 0; who < People.Length; who++)
                    foreach (var days in Dated.Contains(command) ? Days : [0])
                    {
                        var (danger, model) = (Discovered(), new DangerModel(Finder.Subject));
                        foreach (var step in road)
                        {
                            Run(danger, step).Error.ShouldBeNull();
                            model.Take(step.Command, People[step.Who], step.Days).ShouldBeNull();
                        }
                        var last = new DangerStep(command, who, days);
                        var (state, level) = (model.State, model.Level);
                        states.Add((state, level));
                        var expected = model.Take(command, People[who], days);
                        var code = Run(danger, last).Error?.Code;
                        code.ShouldBe(expected, $"{level} {state} {last}");
                        Agree(danger, model);
                    }
        // General dangers are never reviewed or approved; all other combinations exist.
        states.Count.ShouldBe(10 + 10 - 2);
    }

    /// <summary>The ways to every state of both levels, some with a pending extension, a second round or a changed level.</summary>
    private static IEnumerable<DangerStep[]> Roads()
    {
        DangerStep S(DangerCommand command, int who, int days = 0) => new(command, who, days);
        DangerStep[] general = [S(DangerCommand.RegisterGeneral, 3, 10), S(DangerCommand.Plan, 5, 5), S(DangerCommand.Start, 1), S(DangerCommand.Rectify, 1), S(DangerCommand.Accept, 3), S(DangerCommand.WriteOff, 4)];
        DangerStep[] major =
        [
            S(DangerCommand.RegisterMajor, 3, 10), S(DangerCommand.Plan, 3, 10), S(DangerCommand.ReviewPass, 4), S(DangerCommand.Approve, 4), S(DangerCommand.Start, 1), S(DangerCommand.Rectify, 1),
            S(DangerCommand.Accept, 3), S(DangerCommand.Verify, 6), S(DangerCommand.ReportMajor, 3), S(DangerCommand.WriteOff, 4),
        ];
        for (var i = 0; i <= general.Length; i++) yield return general[..i];
        for (var i = 1; i <= major.Length; i++) yield return major[..i];
        yield return [.. general[..1], S(DangerCommand.RectifyOnTheSpot, 2), S(DangerCommand.RefuseAcceptance, 3), S(DangerCommand.Rectify, 1)];
        yield return [.. general[..4], S(DangerCommand.Raise, 3)];
        yield return [.. major[..4], S(DangerCommand.Lower, 6), S(DangerCommand.Raise, 3), S(DangerCommand.Plan, 4, 10)];
        yield return [.. major[..8], S(DangerCommand.Lower, 6), S(DangerCommand.Raise, 3), .. major[1..7]];
        yield return [S(DangerCommand.Void, 3)];
        yield return [S(DangerCommand.Raise, 3)];
        yield return [S(DangerCommand.Raise, 3), S(DangerCommand.Void, 3)];
        foreach (var road in new[] { general[..2], general[..4], major[..3], major[..5] }) yield return [.. road, S(DangerCommand.RequestExtension, 1, 20)];
        yield return [.. general[..1], S(DangerCommand.RequestExtension, 4, 20), S(DangerCommand.Plan, 3, 20)];
        yield return [S(DangerCommand.RegisterGeneral, 4, 10)];
        yield return [S(DangerCommand.RegisterGeneral, 4, 10), S(DangerCommand.RequestExtension, 1, 20)];
        yield return [.. general[..1], S(DangerCommand.RequestExtension, 1, 20), S(DangerCommand.GrantExtension, 4)];
    }

    private static Result Run(HiddenDanger danger, DangerStep step)
    {
        var (by, section, authority) = People[step.Who];
        var day = Today.AddDays(step.Days);
        Result Registered(DangerLevel level) => danger.Register("YH-2026-000001", level, "依据", Station, day, authority, Window, ReportWithin, by, Now);
        Result Reviewed(ReviewConclusion conclusion) => danger.ReviewPlan(day, Participants, "纪要", conclusion, by, Now);
        return step.Command switch
        {
            DangerCommand.RegisterGeneral => Registered(DangerLevel.General),
            DangerCommand.RegisterMajor => Registered(DangerLevel.Major),
            DangerCommand.ReportMajor => danger.ReportMajor("已报告", by, Now),
            DangerCommand.Raise => danger.ChangeLevel(DangerLevel.Major, "理由", section, ReportWithin, by, Now),
            DangerCommand.Lower => danger.ChangeLevel(DangerLevel.General, "理由", section, ReportWithin, by, Now),
            DangerCommand.RectifyOnTheSpot => danger.RectifyOnTheSpot("已整改", "照片", new Money(1), by, Now),
            DangerCommand.Plan => danger.MakePlan(Proposal(day), "站长", authority, Window, by, Now),
            DangerCommand.PlanIncomplete => danger.MakePlan(Proposal(day) with { Measures = " " }, "站长", authority, Window, by, Now),
            DangerCommand.ReviewPass => Reviewed(ReviewConclusion.Pass),
            DangerCommand.ReviewRevise => Reviewed(ReviewConclusion.Revise),
            DangerCommand.ReviewWithoutTechnician =>
                danger.ReviewPlan(day, [.. Participants.Where(p => p.Category != ParticipantCategory.Technician)], "纪要", ReviewConclusion.Pass, by, Now),
            DangerCommand.Approve => danger.ApprovePlan(by, Now),
            DangerCommand.Start => danger.StartRectification(by, Now),
            DangerCommand.Rectify => danger.Rectify("已整改", "照片", new Money(1), by, Now),
            DangerCommand.Accept => danger.Accept(true, "合格", by, Now),
            DangerCommand.RefuseAcceptance => danger.Accept(false, "不合格", by, Now),
            DangerCommand.Verify => danger.Verify("属实", by, Now),
            DangerCommand.WriteOff => danger.WriteOff(by, Now),
            DangerCommand.Void => danger.Void("误录", true, by, Now),
            DangerCommand.RequestExtension => danger.RequestExtension(day, "备件未到", Window, by, Now),
            DangerCommand.GrantExtension => danger.DecideExtension(true, "同意", authority, Window, by, Now),
            _ => danger.DecideExtension(false, "不同意", authority, Window, by, Now),
        };
    }

    private static void Agree(HiddenDanger danger, DangerModel model)
    {
        (danger.State, danger.Level, danger.Deadline, danger.DeadlineSetBy).ShouldBe((model.State, model.Level, model.Deadline is { } days ? Today.AddDays(days) : null, model.DeadlineSetBy));
        (danger.MajorReport is not null, danger.Verification is not null, danger.PlanApprovedBy is not null).ShouldBe((model.Reported, model.Verified, model.PlanApproved));
        (danger.Plan?.By.Subject).ShouldBe(model.PlanBy);
        danger.Rectifications.Select(r => (r.Round, r.By.Subject)).ShouldBe(model.Rectifiers.Select((by, i) => (i + 1, by)));
        danger.Extensions.Count(e => e.Granted is null).ShouldBe(model.Pending is null ? 0 : 1);
        (danger.AcceptedAt is not null).ShouldBe(model.State is DangerState.Accepted or DangerState.WrittenOff || (model.State == DangerState.Voided && danger.Timeline[^2].To == DangerState.Accepted));
        (danger.WrittenOffAt is not null).ShouldBe(model.State == DangerState.WrittenOff);
        // Every step left exactly one line, and each line begins where the one before ended.
        danger.Timeline.Count.ShouldBe(model.Steps);
        danger.Timeline[0].From.ShouldBeNull();
        danger.Timeline.Zip(danger.Timeline.Skip(1)).All(pair => pair.First.To == pair.Second.From).ShouldBeTrue();
        danger.Timeline[^1].To.ShouldBe(danger.State);
    }

    private static string Picture(HiddenDanger danger) => JsonSerializer.Serialize(danger, JsonSetup.Options);
}

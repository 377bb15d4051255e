using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.HiddenDangers.Application;
using DualControl.HiddenDangers.Application.Dangers;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.HiddenDangers.DangerSamples;

namespace DualControl.UnitTests.HiddenDangers;

public sealed class DangerUseCaseTests
{
    private static readonly HiddenDangerId Id = HiddenDangerId.New();
    private static readonly DangerSettings Settings = DangerSettings.From(new ConfigurationBuilder().Build());
    private static readonly SignedIn Manager = new(new Caller(Safety.Subject, Safety.Name, Role.SafetyManager, EnterpriseId: Gas), EnterpriseScope.Only([Gas]));

    [Fact]
    public async Task A_registered_danger_gets_its_number_of_the_year_and_is_announced()
    {
        var (first, second) = (Discovered(), Discovered());
        var (numbers, sent) = (new Numbers(), new Sent());

        (await RegisterAsync(first, Gas, numbers, sent)).Error.ShouldBeNull();
        (await RegisterAsync(second, Gas, numbers, sent)).Error.ShouldBeNull();

        (first.Number, second.Number).ShouldBe(("YH-2026-000001", "YH-2026-000002"));
        first.Responsible!.UnitName.ShouldBe("储配站");
        sent.Events[0].ShouldBe(new HiddenDangerRegistered(first.Id, Gas, "YH-2026-000001", DangerLevel.General, first.Responsible.UnitId, first.Responsible.PostId, null, Now));
    }

    [Fact]
    public async Task A_refused_registration_takes_no_number()
    {
        var numbers = new Numbers();

        (await RegisterAsync(Registered(), Gas, numbers, new Sent())).Error!.Code.ShouldBe("danger.not_discovered");
        (await RegisterAsync(Discovered(), EnterpriseId.New(), numbers, new Sent())).Error!.Code.ShouldBe("unit.not_of_enterprise");
        (await RegisterAsync(Discovered().Raised(), Gas, numbers, new Sent())).Error!.Code.ShouldBe("danger.level_lowered_by_section");

        (await numbers.NextAsync("YH-2026", default)).ShouldBe(1);
    }

    [Fact]
    public async Task A_report_may_name_a_factor_in_force_of_the_same_enterprise_only()
    {
        Task<Result<HiddenDangerId>> Report(Result<FactorInForce> factor) => new ReportHiddenDangerHandler(
            new InMemory<HiddenDanger>(), Manager, new OtherModules().Answer<FindFactorInForce, FactorInForce>(_ => factor), Manager, Calendar)
            .Handle(new ReportHiddenDanger(Gas, "泄漏", "储罐区", "法兰泄漏", DangerSource.EmployeeReport, RiskFactorId.New()), default);

        (await Report(Factor())).IsFailure.ShouldBeFalse();
        (await Report(CommonErrors.NotFound)).Error!.Fields.Single().ShouldSatisfyAllConditions(
            f => f.Path.ShouldBe("riskFactorId"), f => f.Reason.Code.ShouldBe("danger.factor_not_in_force"));
        // An officer's scope covers several enterprises; the write-off would teach another one's factor.
        (await Report(Factor(enterprise: EnterpriseId.New()))).Error!.Fields.Single().Reason.Code.ShouldBe("danger.factor_not_in_force");
    }

    [Fact]
    public async Task Nobody_reports_a_danger_outside_the_own_scope() =>
        (await new ReportHiddenDangerHandler(new InMemory<HiddenDanger>(), Manager, new OtherModules(), Manager, Calendar)
            .Handle(new ReportHiddenDanger(EnterpriseId.New(), "泄漏", "储罐区", "法兰泄漏", DangerSource.EmployeeReport, null), default)).Error!.Code.ShouldBe("request.not_found");

    [Fact]
    public async Task A_write_off_teaches_the_factor_and_files_the_whole_record()
    {
        var danger = Danger(DangerState.Accepted);
        var sent = new Sent();

        (await new WriteOffHiddenDangerHandler(new InMemory<HiddenDanger>(danger), Manager, Calendar, sent).Handle(new WriteOffHiddenDanger(danger.Id, null), default)).Error.ShouldBeNull();

        sent.Events.OfType<HiddenDangerWrittenOff>().Single().ShouldBe(
            new HiddenDangerWrittenOff(danger.Id, Gas, "YH-2026-000001", DangerLevel.General, null, null, "法兰处检出燃气", Now));
        sent.Events.OfType<FilingRequested>().Single().Class.ShouldBe(ArchiveClass.DangerFile);
    }

    [Fact]
    public async Task A_refused_write_off_says_nothing_to_anybody()
    {
        var sent = new Sent();
        var danger = Danger(DangerState.Accepted, DangerLevel.Major);

        (await new WriteOffHiddenDangerHandler(new InMemory<HiddenDanger>(danger), Manager, Calendar, sent).Handle(new WriteOffHiddenDanger(danger.Id, null), default)).Error!.Code
            .ShouldBe("danger.not_verified");

        sent.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_filed_plan_carries_the_meetings_that_reviewed_it_and_no_earlier_one()
    {
        var danger = Danger(DangerState.Rectifying, DangerLevel.Major).Lowered().Raised()
            .Done(d => d.MakePlan(Proposal(), "站长", DeadlineAuthority.Management, Window, Safety, Now.AddHours(1)))
            .Done(d => d.ReviewPlan(Today, Participants, "第二次论证", ReviewConclusion.Pass, Principal, Now.AddHours(2)));

        var filed = JsonDocument.Parse(DangerFiling.PlanOf(danger, Principal, Now.AddHours(3)).ContentJson).RootElement;

        filed.GetProperty("reviews").EnumerateArray().Select(r => r.GetProperty("minutes").GetString()).ShouldBe(["第二次论证"]);
    }

    [Fact]
    public void Reasons_and_opinions_of_blanks_alone_are_refused()
    {
        const string Blank = " \t　";
        Findings(new VoidHiddenDangerValidator(), new VoidHiddenDanger(Id, Blank, null)).ShouldBe(["Reason"]);
        Findings(new ChangeDangerLevelValidator(), new ChangeDangerLevel(Id, DangerLevel.Major, Blank, null)).ShouldBe(["Reason"]);
        Findings(new RequestExtensionValidator(), new RequestExtension(Id, Today, Blank, null)).ShouldBe(["Reason"]);
        Findings(new DecideExtensionValidator(), new DecideExtension(Id, true, Blank, null)).ShouldBe(["Opinion"]);
        Findings(new AcceptHiddenDangerValidator(), new AcceptHiddenDanger(Id, true, Blank, null)).ShouldBe(["Opinion"]);
        Findings(new VerifyHiddenDangerValidator(), new VerifyHiddenDanger(Id, Blank, null)).ShouldBe(["Opinion"]);
        Findings(new ReportMajorDangerValidator(), new ReportMajorDanger(Id, Blank, null)).ShouldBe(["Text"]);
        Findings(new RectifyHiddenDangerValidator(), new RectifyHiddenDanger(Id, Blank, Blank, new Money(0), null)).ShouldBe(["Description", "Evidence"]);
        Findings(new RectifyOnTheSpotValidator(), new RectifyOnTheSpot(Id, Blank, Blank, new Money(0), null)).ShouldBe(["Description", "Evidence"]);
        Findings(new ReviewRectificationPlanValidator(), new ReviewRectificationPlan(Id, Today, [Participants[0] with { Title = Blank }, null!], Blank, ReviewConclusion.Pass, null))
            .ShouldBe(["Participants[0].Title", "Participants[1]", "Minutes"], ignoreOrder: true);
    }

    [Fact]
    public void A_major_level_needs_its_reason_a_general_one_does_not()
    {
        RegisterHiddenDanger Of(DangerLevel level, string? reason) => new(Id, level, reason, UnitId.New(), PostId.New(), Today, null);

        Findings(new RegisterHiddenDangerValidator(), Of(DangerLevel.General, null)).ShouldBeEmpty();
        Findings(new RegisterHiddenDangerValidator(), Of(DangerLevel.Major, null)).ShouldBe(["LevelReason"]);
        Findings(new RegisterHiddenDangerValidator(), Of(DangerLevel.Major, " ")).ShouldBe(["LevelReason"]);
        Findings(new ReportHiddenDangerValidator(), new ReportHiddenDanger(Gas, "甲", "乙", "丙", DangerSource.Inspection, null)).ShouldBe(["Source"]);
    }

    private static OtherModules Organization(EnterpriseId enterprise) => new OtherModules().Answer<FindResponsible, ResponsibleSummary>(q => q.EnterpriseId == enterprise
        ? new ResponsibleSummary("储配站", Department, "生产部", q.UnitId, "储配站", "站长", ManagementRank.Workshop)
        : Error.Rule("unit.not_of_enterprise"));

    private static Task<Result> RegisterAsync(HiddenDanger danger, EnterpriseId responsible, Numbers numbers, Sent sent) =>
        new RegisterHiddenDangerHandler(new InMemory<HiddenDanger>(danger), numbers, Settings, Organization(responsible), Manager, sent, Calendar)
            .Handle(new RegisterHiddenDanger(danger.Id, DangerLevel.General, null, UnitId.New(), PostId.New(), Deadline, null), default);

    private static IEnumerable<string> Findings<T>(AbstractValidator<T> validator, T request) => validator.Validate(request).Errors.Select(e => e.PropertyName).Distinct();
}

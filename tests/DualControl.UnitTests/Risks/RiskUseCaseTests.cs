using DualControl.Archives.Contracts;
using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Application;
using DualControl.Risks.Application.Maps;
using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Application.RiskPublications;
using DualControl.Risks.Application.When;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.Maps;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskPublications;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

public sealed class RiskUseCaseTests
{
    private sealed class Figures(int factors, int filled) : IRiskStatistics
    {
        public Task<IReadOnlyDictionary<RiskUnitId, UnitLevel>> LevelsAsync(IReadOnlyCollection<RiskUnitId> units, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<RiskUnitId, UnitLevel>>(units.ToDictionary(u => u, _ => new UnitLevel(RiskLevel.Low, 1)));

        public Task<IReadOnlyList<PointLevel>> PointsAsync(RiskUnitId unit, CancellationToken ct) => Task.FromResult<IReadOnlyList<PointLevel>>([]);

        public Task<IReadOnlyDictionary<RiskUnitId, int>> IdentifiedCellsAsync(IReadOnlyCollection<RiskUnitId> units, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<FactorCount>> CountsAsync(IReadOnlyCollection<EnterpriseId>? enterprises, CancellationToken ct) => throw new NotSupportedException();

        public Task<int> OverdueAsync(IReadOnlyCollection<EnterpriseId>? enterprises, DateOnly day, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyDictionary<RiskLevel, int>> StandingAsync(IReadOnlyCollection<EnterpriseId>? enterprises, DateTimeOffset at, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<RiskResponsibility>> ResponsibilitiesAsync(EnterpriseId enterprise, CancellationToken ct) => Task.FromResult<IReadOnlyList<RiskResponsibility>>([]);

        public Task<IReadOnlyList<RiskFigures>> FiguresAsync(EnterpriseId? enterprise, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<RiskFigures>>([new RiskFigures(Gas, 1, 0, 0, 0, 0, 1, 1, factors, 0, 0, 0, factors, filled, 36, factors, null)]);
    }

    [Theory]
    [InlineData(36, Role.SafetyManager, null, null)]
    [InlineData(35, Role.SafetyManager, null, "risk_publication.blank_cells")]
    [InlineData(35, Role.EnterprisePrincipal, null, "risk_publication.blank_cells")]
    [InlineData(35, Role.SafetyManager, "先行公示", "risk_publication.exception_by_principal")]
    [InlineData(35, Role.EnterprisePrincipal, "先行公示", null)]
    [InlineData(35, Role.EnterprisePrincipal, " ", "risk_publication.blank_cells")]
    public async Task Blank_cells_are_published_only_by_the_principals_exception(int filled, Role role, string? reason, string? refusal)
    {
        var sent = new Sent();

        var published = await PublishAsync(1, filled, role, reason, sent);

        (published.Error?.Code).ShouldBe(refusal);
        sent.Events.OfType<FilingRequested>().Select(f => f.Class).ShouldBe(refusal is null ? [ArchiveClass.RiskMap, ArchiveClass.RiskLedger] : []);
    }

    [Fact]
    public async Task Without_a_factor_in_force_there_is_nothing_to_publish() =>
        (await PublishAsync(0, 36, Role.EnterprisePrincipal, null, new Sent())).Error!.Code.ShouldBe("risk_publication.nothing_to_publish");

    [Fact]
    public async Task How_many_cells_are_blank_is_told() =>
        (await PublishAsync(1, 30, Role.SafetyManager, null, new Sent())).Error!.Arguments.ShouldBe([6]);

    [Fact]
    public async Task A_closed_danger_makes_its_factor_due_within_seven_days()
    {
        var factor = InForce();
        var factors = new InMemory<RiskFactor>(factor);
        var closed = new HiddenDangerWrittenOff(HiddenDangerId.New(), Gas, "YH-2026-000001", DangerLevel.Major, factor.Id.Value, 1, "报警器失效", Now);

        await new WhenHiddenDangerWrittenOff(factors, Rules).HandleAsync(closed, default);
        await new WhenHiddenDangerWrittenOff(factors, Rules).HandleAsync(closed with { RiskFactorId = null }, default);
        await new WhenHiddenDangerWrittenOff(factors, Rules).HandleAsync(closed with { RiskFactorId = Guid.Empty }, default);

        factor.Proposals.ShouldBe([new ImprovementProposal("YH-2026-000001", 1, "报警器失效", Now)]);
        factor.ReassessmentDue.ShouldBe(Today.AddDays(7));
    }

    [Fact]
    public async Task The_responsible_unit_lies_in_a_department_which_approves()
    {
        Task<Result<Responsible>> FindAsync(UnitId? department) => new OtherModules()
            .Answer<FindResponsible, ResponsibleSummary>(_ => new ResponsibleSummary("储配站", department, department is null ? null : "生产部", null, null, "站长", ManagementRank.Enterprise))
            .FindAsync(Gas, UnitId.New(), PostId.New(), default);

        (await FindAsync(Department)).Value.DepartmentId.ShouldBe(Department);
        (await FindAsync(null)).Error!.ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe("risk.responsible_outside_department"), e => e.Fields.Single().Path.ShouldBe("responsibleUnitId"));
    }

    [Fact]
    public void Texts_of_blanks_alone_are_refused_where_a_text_is_owed()
    {
        var id = RiskFactorId.New();
        Findings(new VoidRiskFactorValidator(), new VoidRiskFactor(id, " ", null)).ShouldBe(["Reason"]);
        Findings(new ReviewRiskFactorInWorkshopValidator(), new ReviewRiskFactorInWorkshop(id, ReviewDecision.Return, "　", null)).ShouldBe(["Reason"]);
        Findings(new ReviewRiskFactorInWorkshopValidator(), new ReviewRiskFactorInWorkshop(id, ReviewDecision.Approve, null, null)).ShouldBeEmpty();
        Findings(new ApproveRiskFactorValidator(), new ApproveRiskFactor(id, ReviewDecision.Return, null, null)).ShouldBe(["Reason"]);
        Findings(new ApproveRiskFactorValidator(), new ApproveRiskFactor(id, (ReviewDecision)7, null, null)).ShouldBe(["Decision"]);
    }

    [Fact]
    public void A_factors_body_is_complete_or_each_gap_is_named()
    {
        var good = new FactorBody(
            HazardElement.Object, OperatingState.Normal, HazardTense.Present, "储罐区", "泄漏", AccidentType.Fire, [Alarm], "切断气源", "值班电话", UnitId.New(), PostId.New(),
            Values(RiskLevel.Major), Values(RiskLevel.Low));
        IEnumerable<string> Of(FactorBody body) => Findings(new FactorBodyValidator(), body);

        Of(good).ShouldBeEmpty();
        Of(good with { Point = " ", Description = "", EmergencyMeasures = "\t", ReportingWay = "" }).ShouldBe(["Point", "Description", "EmergencyMeasures", "ReportingWay"]);
        Of(good with { Measures = [] }).ShouldBe(["Measures"]);
        Of(good with { Measures = [.. Enumerable.Repeat(Alarm, 31)] }).ShouldBe(["Measures"]);
        Of(good with { Measures = [Alarm, Alarm with { Description = " " }, null!] }).ShouldBe(["Measures[1].Description", "Measures[2]"], ignoreOrder: true);
        Of(good with { AccidentType = 0 }).ShouldBe(["AccidentType"]);
        Of(good with { DirectJudgement = new DirectJudgement("", RiskLevel.Major, " ") }).ShouldBe(["DirectJudgement.Criterion", "DirectJudgement.Reason"]);
    }

    private static Task<Result<RiskPublicationId>> PublishAsync(int factors, int filled, Role role, string? reason, Sent sent)
    {
        var unit = Unit();
        var units = new InMemory<RiskUnit>(unit);
        var figures = new Figures(factors, filled);
        var factorsInForce = new InMemory<RiskFactor>(InForce(unit: unit));
        var publications = new InMemory<RiskPublication>();
        var others = new OtherModules().Answer<FindEnterprise, EnterpriseSummary>(_ => GasSummary);
        return new PublishRisksHandler(
            publications, figures, new RiskMaps(units, factorsInForce, new InMemory<RiskMapPlan>(), new InMemory<UnitMarks>(), publications, new NoContents()), new InMemory<LedgerEntry>(LedgerEntry.Of(factorsInForce.Rows[0], Now)), units, new Numbers(), others,
            new SignedIn(new Caller("someone", "某岗位", role, EnterpriseId: Gas)), sent, Calendar).Handle(new PublishRisks(Gas, reason), default);
    }

    private static IEnumerable<string> Findings<T>(AbstractValidator<T> validator, T request) => validator.Validate(request).Errors.Select(e => e.PropertyName).Distinct();
}

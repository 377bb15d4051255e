using DualControl.Organization.Contracts;
using DualControl.Risks.Application.Grading;
using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Grading;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Security;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks;

/// <summary>应辨尽辨: 36 cells per unit, each identified, considered or blank, never two of these.</summary>
public sealed class GridTests
{
    private readonly RiskUnit _unit = Unit();
    private readonly InMemory<RiskUnit> _units;
    private readonly InMemory<RiskFactor> _factors = new();
    private readonly GradingMethodsInForce _methods = new(new InMemory<GradingMethodVersion>());

    public GridTests() => _units = new InMemory<RiskUnit>(_unit);

    private static OtherModules Organization => new OtherModules()
        .Answer<FindResponsible, ResponsibleSummary>(_ => new ResponsibleSummary("储配站", Department, "生产部", Workshop, "储配站", "站长", ManagementRank.Enterprise));

    [Fact]
    public void There_are_36_different_cells()
    {
        GridCell.All.Count.ShouldBe(36);
        GridCell.All.Distinct().Count().ShouldBe(36);
    }

    [Fact]
    public async Task A_new_unit_is_blank_all_over()
    {
        var grid = await GridAsync();

        grid.Filled.ShouldBe(0);
        grid.Cells.ShouldAllBe(c => c.State == GridCellState.Blank);
    }

    [Fact]
    public async Task A_cell_considered_without_a_finding_keeps_who_and_why_and_counts_once()
    {
        _unit.Consider(Cell, false, "无此类设备", Worker, Now).IsFailure.ShouldBeFalse();
        _unit.Consider(Cell, false, "复核后仍无", Reviewer, Now).IsFailure.ShouldBeFalse();

        var cell = (await GridAsync()).Cells.Single(c => c.State == GridCellState.ConsideredNothingFound);
        (cell.Element, cell.OperatingState, cell.Tense, cell.Reason, cell.ConsideredBy).ShouldBe((Cell.Element, Cell.State, Cell.Tense, "复核后仍无", Reviewer.Name));
        _unit.ConsideredCount.ShouldBe(1);
    }

    [Fact]
    public void Nothing_found_is_refused_where_a_factor_is()
    {
        _unit.Consider(Cell, true, "无", Worker, Now).Error!.Code.ShouldBe("risk_unit.cell_identified");

        _unit.Considered.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_factor_fills_its_cell_until_it_is_voided()
    {
        var factor = Drafted(unit: _unit);
        _factors.Add(factor);
        _factors.Add(Drafted(unit: _unit));
        _factors.Add(Drafted(unit: Unit("另一单元")));

        var grid = await GridAsync();
        grid.Cells.Single(c => c.State == GridCellState.Identified).Factors.ShouldBe(2);
        grid.Filled.ShouldBe(1);

        foreach (var f in _factors.Rows.ToList()) f.Void("误录", Manager, Now);
        (await GridAsync()).Filled.ShouldBe(0);
    }

    [Fact]
    public async Task Drafting_into_a_considered_cell_identifies_it()
    {
        _unit.Consider(Cell, false, "无", Worker, Now);

        await new DraftRiskFactorHandler(_factors, _units, _methods, Rules, Organization, new SignedIn(Frontline), Calendar).Handle(new DraftRiskFactor(_unit.Id, Body(Cell)), default);

        await OneStatePerCellAsync(Cell);
    }

    [Fact]
    public async Task Redrafting_into_a_considered_cell_identifies_it()
    {
        _factors.Add(Drafted(unit: _unit));
        _unit.Consider(OtherCell, false, "无", Worker, Now);

        var redrafted = await new RedraftRiskFactorHandler(_factors, _units, _methods, Rules, Organization, new SignedIn(Frontline), Calendar)
            .Handle(new RedraftRiskFactor(_factors.Rows[0].Id, Body(OtherCell), null), default);

        redrafted.IsFailure.ShouldBeFalse();
        await OneStatePerCellAsync(OtherCell);
    }

    [Fact]
    public async Task A_refused_redraft_leaves_the_grid_alone()
    {
        _factors.Add(Drafted(unit: _unit));
        _unit.Consider(OtherCell, false, "无", Worker, Now);

        var redrafted = await new RedraftRiskFactorHandler(_factors, _units, _methods, Rules, Organization, new SignedIn(Frontline with { Subject = "other" }), Calendar)
            .Handle(new RedraftRiskFactor(_factors.Rows[0].Id, Body(OtherCell), null), default);

        redrafted.Error!.Code.ShouldBe("risk_factor.not_your_draft");
        _unit.ConsideredCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_version_identifies_its_cell_when_it_comes_into_force()
    {
        var factor = InForce(unit: _unit);
        _factors.Add(factor);
        _unit.Consider(OtherCell, false, "无", Worker, Now);
        factor.BeginNewVersion(Content(cell: OtherCell), Rules, Worker, Now);
        factor.ReviewInWorkshop(Reviewer, Workshop, ReviewDecision.Approve, null, Now);
        _unit.ConsideredCount.ShouldBe(1);

        var approver = new Caller(Approver.Subject, Approver.Name, Role.DepartmentReviewer, EnterpriseId: Gas, UnitId: Department);
        var approved = await new ApproveRiskFactorHandler(_factors, _units, Rules, new SignedIn(approver), new Sent(), Calendar)
            .Handle(new ApproveRiskFactor(factor.Id, ReviewDecision.Approve, null, null), default);

        approved.IsFailure.ShouldBeFalse();
        await OneStatePerCellAsync(OtherCell);
    }

    private static Caller Frontline => new(Worker.Subject, Worker.Name, Role.FrontlineEmployee, EnterpriseId: Gas);

    private static FactorBody Body(GridCell cell) => new(
        cell.Element, cell.State, cell.Tense, "储罐区", "泄漏", AccidentType.Fire, [Alarm, Patrol], "切断气源", "值班电话", DualControl.SharedKernel.Domain.UnitId.New(),
        DualControl.SharedKernel.Domain.PostId.New(), Values(RiskLevel.Major), Values(RiskLevel.Low));

    /// <summary>The cell is identified and no longer "nothing found"; the figures count identified plus considered cells, so a cell must not be both.</summary>
    private async Task OneStatePerCellAsync(GridCell cell)
    {
        (await GridAsync()).Cells.Single(c => c.State == GridCellState.Identified).ShouldSatisfyAllConditions(c => new GridCell(c.Element, c.OperatingState, c.Tense).ShouldBe(cell));
        _unit.Considered.ShouldBeEmpty();
        _unit.ConsideredCount.ShouldBe(0);
    }

    private async Task<RiskUnitGridView> GridAsync() => (await new GetRiskUnitGridHandler(_units, _factors).Handle(new GetRiskUnitGrid(_unit.Id), default)).Value;
}

using DualControl.HiddenDangers.Contracts;
using DualControl.Organization.Contracts;
using DualControl.Risks.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.MonthlyReports;

namespace DualControl.UnitTests.Supervision;

internal static class SupervisionSamples
{
    public static readonly Month May = new(2026, 5);
    public static readonly Actor SafetyManager = new("safety", "安全管理人员");
    public static readonly Actor Principal = new("principal", "主要负责人");

    /// <summary>10:00 bureau time on that day.</summary>
    public static DateTimeOffset At(int month, int day) => new DateTimeOffset(2026, month, day, 10, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime();

    public static SectionSummary Section(string name = "燃气办") => new(SectionId.New(), name, ["gas"]);

    public static EnterpriseSummary Enterprise(SectionSummary section, string name = "甲燃气有限公司") =>
        new(EnterpriseId.New(), name, "91130533MA0000000X", "gas", section.Id, section.Name, "总经理");

    public static RiskFigures RisksOf(
        EnterpriseId id, int units = 3, int factors = 10, int published = 10, int major = 1, int significant = 2, int general = 3, int low = 4) => new(
        EnterpriseId: id, Units: units, UngradedUnits: 0, MajorUnits: 1, SignificantUnits: 1, GeneralUnits: 1, LowUnits: 0, Points: 5,
        Factors: factors, MajorFactors: major, SignificantFactors: significant, GeneralFactors: general, LowFactors: low,
        GridCellsFilled: 30, GridCells: 108, FactorsWithPublishedMeasures: published, PublishedOn: new DateOnly(2026, 2, 20));

    public static DangerFigures DangersOf(
        EnterpriseId id, Month month, int due = 6, int done = 6, int general = 5, int major = 1, int rectified = 4, int writtenOff = 3) => new(
        EnterpriseId: id, Checklists: 2, InspectionsDue: due, InspectionsDone: done, Unregistered: 2, GeneralRegistered: general, MajorRegistered: major,
        Rectified: rectified, Overdue: 1, WrittenOff: writtenOff);

    public static MonthlyFigures Figures(EnterpriseSummary? enterprise = null, int policies = 5, RiskFigures? risks = null, DangerFigures? dangers = null)
    {
        enterprise ??= Enterprise(Section());
        return MonthlyFigures.From(
            enterprise, new OrganizationFigures(PoliciesIssued: policies, WeakPolicies: 2, PromotionTeamMembers: 7, Persons: 40, Posts: 12, Units: 6, SpecialTrainingAttendances: 5, PostTrainingCoverage: 62.5m), risks ?? RisksOf(enterprise.Id), dangers ?? DangersOf(enterprise.Id, May), 17);
    }

    public static Result<MonthlyReport> Submit(
        MonthlyReport? previous = null, string? correction = null, DateTimeOffset? now = null, Month? month = null, MonthlyFigures? figures = null, Actor? by = null) =>
        MonthlyReport.Submit(
            previous?.EnterpriseId ?? EnterpriseId.New(), month ?? May, previous, figures ?? Figures(), "无", "继续巩固", correction,
            by ?? SafetyManager, now ?? At(5, 28));
}

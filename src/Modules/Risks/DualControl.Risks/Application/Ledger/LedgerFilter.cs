using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Ledger;

/// <summary>Which lines of the ledger, as of which instant.</summary>
/// <param name="EnterpriseId">生产经营单位 Enterprise.</param>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Level">风险分级 Current level.</param>
/// <param name="Element">要素 Element of identification.</param>
/// <param name="AccidentType">事故类型 Accident type of GB 6441.</param>
/// <param name="DepartmentId">部门 Department the responsible unit lies in.</param>
/// <param name="ResponsiblePostId">责任岗位 Responsible post.</param>
/// <param name="Overdue">重新评价逾期 `true`: only lines whose day of re-assessment has passed; `false`: all others.</param>
/// <param name="Q">文本 Text in the point or the risk, at most 100 characters.</param>
/// <param name="AsOf">时点 The ledger exactly as it read at this instant (RFC 3339), not later than now; now when absent.</param>
internal sealed record LedgerFilter(
    EnterpriseId? EnterpriseId, RiskUnitId? RiskUnitId = null, RiskLevel? Level = null, HazardElement? Element = null, AccidentType? AccidentType = null,
    UnitId? DepartmentId = null, PostId? ResponsiblePostId = null, bool? Overdue = null, string? Q = null, DateTimeOffset? AsOf = null)
{
    /// <summary>The bureau's day the ledger is read on.</summary>
    public DateOnly DayOr(DateOnly today) => AsOf is { } at ? BureauCalendar.DayOf(at) : today;
}

internal sealed class LedgerFilterValidator : AbstractValidator<LedgerFilter>
{
    public LedgerFilterValidator(BureauCalendar calendar)
    {
        RuleFor(f => f.Level).IsInEnum();
        RuleFor(f => f.Element).IsInEnum();
        RuleFor(f => f.AccidentType).IsInEnum();
        RuleFor(f => f.Q).MaximumLength(100);
        RuleFor(f => f.AsOf).Must(at => at is null || at <= calendar.Now).WithMessage(_ => Messages.Render("risk_ledger.future"));
    }
}

/// <summary>The lines a filter selects, of the unit they stood in.</summary>
internal sealed class LedgerLines : Specification<LedgerEntry, LedgerLine>
{
    /// <param name="printed">Red first, then as the factors came; a page sorts itself.</param>
    public LedgerLines(LedgerFilter filter, DateOnly today, bool printed = false)
    {
        var (day, at) = (filter.DayOr(today), filter.AsOf);
        Query.Where(l => l.EnterpriseId == filter.EnterpriseId, filter.EnterpriseId is not null)
            .Where(l => l.Until == null, at is null)
            .Where(l => l.Since <= at && (l.Until == null || l.Until > at), at is not null)
            .Where(l => l.RiskUnitId == filter.RiskUnitId, filter.RiskUnitId is not null)
            .Where(l => l.Level == filter.Level, filter.Level is not null)
            .Where(l => l.Element == filter.Element, filter.Element is not null)
            .Where(l => l.AccidentType == filter.AccidentType, filter.AccidentType is not null)
            .Where(l => l.DepartmentId == filter.DepartmentId, filter.DepartmentId is not null)
            .Where(l => l.ResponsiblePostId == filter.ResponsiblePostId, filter.ResponsiblePostId is not null)
            .Where(l => l.ReassessmentDue < day, filter.Overdue == true)
            .Where(l => l.ReassessmentDue >= day, filter.Overdue == false)
            .Where(l => l.Description.Contains(filter.Q!) || l.Point.Contains(filter.Q!), filter.Q is not null)
            .SortBy("level", l => l.Level).SortBy("createdAt", l => l.FactorCreatedAt).SortBy("reassessmentDue", l => l.ReassessmentDue).SortedByDefault("-level");
        if (printed) Query.OrderByDescending(l => l.Level).ThenBy(l => l.FactorCreatedAt).ThenBy(l => l.RiskFactorId);
        Query.Select(LedgerLine.Of);
    }
}

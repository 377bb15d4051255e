using DualControl.Risks.Domain.Ledger;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Ledger;

/// <summary>
/// 风险管控台账 The risk ledger in force, or exactly as it read at a past instant (plan 二（二）3); without enterpriseId of all enterprises in scope. Sort: level (default -level, red
/// first), createdAt, reassessmentDue.
/// </summary>
/// <param name="Filter">筛选条件 Which lines, as of which instant.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskLedger(LedgerFilter Filter, PageRequest Page) : IQuery<Page<LedgerRow>>;

internal sealed class GetRiskLedgerValidator : AbstractValidator<GetRiskLedger>
{
    public GetRiskLedgerValidator(IValidator<LedgerFilter> filter) => RuleFor(q => q.Filter).SetValidator(filter);
}

internal sealed class GetRiskLedgerHandler(IReadRepository<LedgerEntry> ledger, IReadRepository<RiskUnit> units, ICurrentScope scope, BureauCalendar calendar)
    : IQueryHandler<GetRiskLedger, Page<LedgerRow>>
{
    public async Task<Result<Page<LedgerRow>>> Handle(GetRiskLedger query, CancellationToken ct)
    {
        var filter = query.Filter;
        if (filter.EnterpriseId is { } enterprise && !scope.Scope.Covers(enterprise)) return CommonErrors.NotFound;
        var page = await ledger.PageAsync(new LedgerLines(filter, calendar.Today), query.Page, ct);
        if (page.IsFailure) return page.Error;
        var names = await units.NamesAsync(page.Value.Items.Select(l => l.RiskUnitId), filter.AsOf, ct);
        var day = filter.DayOr(calendar.Today);
        return new Page<LedgerRow>([.. page.Value.Items.Select(l => l.ToRow(names[l.RiskUnitId], day))], page.Value.Next, page.Value.Total);
    }
}

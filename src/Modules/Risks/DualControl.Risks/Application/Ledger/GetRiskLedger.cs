using DualControl.Risks.Application.Figures;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Ledger;

/// <summary>风险管控台账 The risk ledger in force (plan 二（二）3). Sort: level (default -level, red first), createdAt.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetRiskLedger(EnterpriseId EnterpriseId, RiskLevel? Level, RiskUnitId? RiskUnitId, PageRequest Page) : IQuery<Page<LedgerRow>>;

internal sealed class GetRiskLedgerValidator : AbstractValidator<GetRiskLedger>
{
    public GetRiskLedgerValidator() => RuleFor(q => q.Level).IsInEnum();
}

internal sealed class GetRiskLedgerHandler(IReadRepository<RiskFactor> factors, IReadRepository<RiskUnit> units, ICurrentScope scope, BureauCalendar calendar)
    : IQueryHandler<GetRiskLedger, Page<LedgerRow>>
{
    public async Task<Result<Page<LedgerRow>>> Handle(GetRiskLedger query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var page = await factors.PageAsync(new LedgerOf(query.EnterpriseId, query.Level, query.RiskUnitId), query.Page, ct);
        if (page.IsFailure) return page.Error;
        var names = (await units.ListAsync(new UnitNames(query.EnterpriseId), ct)).ToDictionary(u => u.Id, u => u.Name);
        return new Page<LedgerRow>([.. page.Value.Items.Select(r => r.ToRow(names[r.RiskUnitId], calendar.Today))], page.Value.Next, page.Value.Total);
    }
}

internal sealed class LedgerOf : Specification<RiskFactor, LedgerData>
{
    public LedgerOf(EnterpriseId enterprise, RiskLevel? level = null, RiskUnitId? unit = null, bool ordered = false)
    {
        Query.Where(f => f.EnterpriseId == enterprise && f.Level != null)
            .Where(f => f.Level == level, level is not null)
            .Where(f => f.RiskUnitId == unit, unit is not null)
            .SortBy("level", f => f.Level).SortBy("createdAt", f => f.CreatedAt).SortedByDefault("-level");
        if (ordered) Query.OrderByDescending(f => f.Level).ThenBy(f => f.CreatedAt).ThenBy(f => f.Id);
        Query.Select(LedgerData.Of);
    }
}

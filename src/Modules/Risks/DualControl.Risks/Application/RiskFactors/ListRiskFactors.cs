using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>风险因素列表 Risk factors in any state. Sort: createdAt (default, newest first).</summary>
/// <param name="Element">要素 Only of this element.</param>
/// <param name="ResponsiblePostId">责任岗位 Only what this post answers for.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListRiskFactors(
    EnterpriseId? EnterpriseId, RiskUnitId? RiskUnitId, RiskFactorState? State, RiskLevel? Level, HazardElement? Element, PostId? ResponsiblePostId, string? Q, PageRequest Page)
    : IQuery<Page<RiskFactorView>>;

internal sealed class ListRiskFactorsValidator : AbstractValidator<ListRiskFactors>
{
    public ListRiskFactorsValidator()
    {
        RuleFor(q => q.State).IsInEnum();
        RuleFor(q => q.Level).IsInEnum();
        RuleFor(q => q.Element).IsInEnum();
        RuleFor(q => q.Q).MaximumLength(100);
    }
}

internal sealed class ListRiskFactorsHandler(IReadRepository<RiskFactor> factors) : IQueryHandler<ListRiskFactors, Page<RiskFactorView>>
{
    public Task<Result<Page<RiskFactorView>>> Handle(ListRiskFactors query, CancellationToken ct) => factors.PageAsync(new Matching(query), query.Page, ct);

    private sealed class Matching : Specification<RiskFactor, RiskFactorView>
    {
        public Matching(ListRiskFactors query)
        {
            Query.Where(f => f.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(f => f.RiskUnitId == query.RiskUnitId, query.RiskUnitId is not null)
                .Where(f => f.State == query.State, query.State is not null)
                .Where(f => f.Level == query.Level, query.Level is not null)
                .Where(f => f.Element == query.Element, query.Element is not null)
                .Where(f => f.ResponsiblePostId == query.ResponsiblePostId, query.ResponsiblePostId is not null)
                .Where(f => f.Description.Contains(query.Q!) || f.Point.Contains(query.Q!), query.Q is not null)
                .SortBy("createdAt", f => f.CreatedAt).SortedByDefault("-createdAt");
            Query.Select(RiskFactorView.Projection);
        }
    }
}

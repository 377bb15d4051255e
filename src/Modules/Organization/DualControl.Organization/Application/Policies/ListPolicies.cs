using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Policies;

/// <summary>制度列表 The policies of an enterprise, all versions. Sort: createdAt (default), effectiveFrom, evaluationDue.</summary>
/// <param name="Kind">类别 Only of this kind.</param>
/// <param name="InForceOn">施行日 Only the versions in force on this day, 2000–2199.</param>
/// <param name="Overdue">评估逾期 `true`: only those in force today whose evaluation is overdue; `false`: all others.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListPolicies(EnterpriseId EnterpriseId, PolicyKind? Kind, DateOnly? InForceOn, bool? Overdue, PageRequest Page) : IQuery<Page<PolicyListItem>>;

internal sealed class ListPoliciesValidator : AbstractValidator<ListPolicies>
{
    public ListPoliciesValidator()
    {
        RuleFor(q => q.Kind).IsInEnum();
        RuleFor(q => q.InForceOn).BureauDay();
    }
}

internal sealed class ListPoliciesHandler(IReadRepository<Policy> policies, ICurrentScope scope, BureauCalendar calendar) : IQueryHandler<ListPolicies, Page<PolicyListItem>>
{
    public async Task<Result<Page<PolicyListItem>>> Handle(ListPolicies query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await policies.PageAsync(new OfEnterprise(query, calendar.Today), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<Policy, PolicyListItem>
    {
        public OfEnterprise(ListPolicies query, DateOnly today)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId).Where(p => p.Kind == query.Kind, query.Kind is not null)
                .Where(p => p.EffectiveFrom <= query.InForceOn && (p.LastDay == null || p.LastDay >= query.InForceOn), query.InForceOn is not null)
                .Where(p => (p.EffectiveFrom <= today && (p.LastDay == null || p.LastDay >= today) && p.EvaluationDue < today) == query.Overdue, query.Overdue is not null)
                .SortBy("createdAt", p => p.CreatedAt).SortBy("effectiveFrom", p => p.EffectiveFrom).SortBy("evaluationDue", p => p.EvaluationDue).SortedByDefault("createdAt");
            Query.Select(PolicyListItem.Of(today));
        }
    }
}

using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Policies;

/// <summary>制度列表 The policies of an enterprise, all versions. Sort: createdAt (default), effectiveFrom.</summary>
/// <param name="Kind">类别 Only of this kind.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListPolicies(EnterpriseId EnterpriseId, PolicyKind? Kind, PageRequest Page) : IQuery<Page<PolicyView>>;

internal sealed class ListPoliciesValidator : AbstractValidator<ListPolicies>
{
    public ListPoliciesValidator() => RuleFor(q => q.Kind).IsInEnum();
}

internal sealed class ListPoliciesHandler(IReadRepository<Policy> policies, ICurrentScope scope) : IQueryHandler<ListPolicies, Page<PolicyView>>
{
    public async Task<Result<Page<PolicyView>>> Handle(ListPolicies query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await policies.PageAsync(new OfEnterprise(query), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<Policy, PolicyView>
    {
        public OfEnterprise(ListPolicies query)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId).Where(p => p.Kind == query.Kind, query.Kind is not null)
                .SortBy("createdAt", p => p.CreatedAt).SortBy("effectiveFrom", p => p.EffectiveFrom).SortedByDefault("createdAt");
            Query.Select(PolicyView.Of);
        }
    }
}

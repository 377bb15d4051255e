using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Policies.Specifications;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Policies;

internal sealed class ListWeakPoliciesHandler(IReadRepository<Policy> policies, ICurrentScope scope) : IPublishedQueryHandler<ListWeakPolicies, IReadOnlyList<WeakPolicy>>
{
    public async Task<Result<IReadOnlyList<WeakPolicy>>> Handle(ListWeakPolicies query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var day = query.Day;
        return (await policies.ListAsync(new PoliciesInForceOn(query.EnterpriseId, day), ct)).Where(p => p.IsWeakOn(day)).OrderBy(p => p.Kind)
            .Select(p => new WeakPolicy(p.Kind, p.Title, p.VersionNumber, p.EvaluationDueOn(day), p.IsOverdueOn(day), p.HasOpenImprovementOn(day))).ToList();
    }
}

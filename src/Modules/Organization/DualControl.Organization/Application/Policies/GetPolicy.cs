using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Policies;

/// <summary>制度详情 One policy version.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetPolicy(EnterpriseId EnterpriseId, PolicyId Id) : IQuery<PolicyView>;

internal sealed class GetPolicyHandler(IReadRepository<Policy> policies) : IQueryHandler<GetPolicy, PolicyView>
{
    public async Task<Result<PolicyView>> Handle(GetPolicy query, CancellationToken ct) =>
        await policies.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Policy, PolicyView>
    {
        public ById(GetPolicy query)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId && p.Id == query.Id);
            Query.Select(PolicyView.Of);
        }
    }
}

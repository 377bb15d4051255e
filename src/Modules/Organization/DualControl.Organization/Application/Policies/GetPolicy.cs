using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Policies.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Policies;

/// <summary>制度详情 One policy version with its text, evaluations and how many have read it.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetPolicy(EnterpriseId EnterpriseId, PolicyId Id) : IQuery<PolicyView>;

internal sealed class GetPolicyHandler(IReadRepository<Policy> policies, IReadRepository<PolicyReading> readings, BureauCalendar calendar) : IQueryHandler<GetPolicy, PolicyView>
{
    public async Task<Result<PolicyView>> Handle(GetPolicy query, CancellationToken ct) =>
        await policies.FirstOrDefaultAsync(new PolicyOfEnterprise(query.EnterpriseId, query.Id), ct) is { } policy
            ? PolicyView.Of(policy, await readings.CountAsync(new ReadingsOfPolicy(policy.Id), ct), calendar.Today)
            : CommonErrors.NotFound;
}

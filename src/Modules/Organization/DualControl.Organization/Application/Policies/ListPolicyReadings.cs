using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Policies.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Policies;

/// <summary>制度阅知 One confirmation that a version was read.</summary>
/// <param name="PolicyId">制度 Policy version.</param>
/// <param name="VersionNumber">第几版 Number of that version.</param>
/// <param name="ReadBy">阅知人 Who read it: the account's subject and post.</param>
/// <param name="ReadAt">阅知时间 When it was confirmed, UTC.</param>
internal sealed record PolicyReadingView(PolicyId PolicyId, int VersionNumber, Actor ReadBy, DateTimeOffset ReadAt);

/// <summary>制度阅知名单 Who confirmed having read a version; <c>count=true</c> says how many. Sort: createdAt (default).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListPolicyReadings(EnterpriseId EnterpriseId, PolicyId Id, PageRequest Page) : IQuery<Page<PolicyReadingView>>;

internal sealed class ListPolicyReadingsHandler(IReadRepository<Policy> policies, IReadRepository<PolicyReading> readings)
    : IQueryHandler<ListPolicyReadings, Page<PolicyReadingView>>
{
    public async Task<Result<Page<PolicyReadingView>>> Handle(ListPolicyReadings query, CancellationToken ct) =>
        await policies.AnyAsync(new PolicyOfEnterprise(query.EnterpriseId, query.Id), ct)
            ? await readings.PageAsync(new OfPolicy(query.Id), query.Page, ct)
            : CommonErrors.NotFound;

    private sealed class OfPolicy : Specification<PolicyReading, PolicyReadingView>
    {
        public OfPolicy(PolicyId policy)
        {
            Query.Where(r => r.PolicyId == policy).SortBy("createdAt", r => r.CreatedAt).SortedByDefault("createdAt");
            Query.Select(r => new PolicyReadingView(r.PolicyId, r.VersionNumber, r.ReadBy, r.CreatedAt));
        }
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.LeadingGroups;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.LeadingGroups;

/// <summary>领导小组 The leading group as posts.</summary>
/// <param name="Positions">成员 Places, chair first.</param>
/// <param name="Version">版本 Version, the ETag; 0 before anybody is appointed.</param>
internal sealed record LeadingGroupView(IReadOnlyList<LeadingGroupPosition> Positions, long Version) : IVersioned;

/// <summary>领导小组名单 The leading group (plan, annex 1).</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetLeadingGroup : IQuery<LeadingGroupView>;

internal sealed class GetLeadingGroupHandler(IReadRepository<LeadingGroup> groups) : IQueryHandler<GetLeadingGroup, LeadingGroupView>
{
    public async Task<Result<LeadingGroupView>> Handle(GetLeadingGroup query, CancellationToken ct) =>
        await groups.FirstOrDefaultAsync(new Only(), ct) ?? new LeadingGroupView([], 0);

    private sealed class Only : Specification<LeadingGroup, LeadingGroupView>
    {
        public Only() => Query.Select(g => new LeadingGroupView(g.Positions, g.Version));
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.LeadingGroups;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.LeadingGroups;

/// <summary>领导小组沿革 Every place ever held in the leading group.</summary>
/// <param name="Terms">任期 The places with their terms, the earliest first; also those that begin on a day to come.</param>
/// <param name="Version">版本 Version, the ETag; 0 before anybody is appointed.</param>
internal sealed record LeadingGroupHistoryView(IReadOnlyList<LeadingGroupTerm> Terms, long Version) : IVersioned
{
    public static LeadingGroupHistoryView Of(IReadOnlyList<LeadingGroupTerm> places, long version) => new([.. places.OrderBy(p => p.From).ThenBy(p => p.Rank)], version);
}

/// <summary>领导小组沿革 The whole history of the leading group.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetLeadingGroupHistory : IQuery<LeadingGroupHistoryView>;

internal sealed class GetLeadingGroupHistoryHandler(IReadRepository<LeadingGroup> groups) : IQueryHandler<GetLeadingGroupHistory, LeadingGroupHistoryView>
{
    public async Task<Result<LeadingGroupHistoryView>> Handle(GetLeadingGroupHistory query, CancellationToken ct) =>
        await groups.FirstOrDefaultAsync(new Whole(), ct) ?? new LeadingGroupHistoryView([], 0);

    private sealed class Whole : Specification<LeadingGroup, LeadingGroupHistoryView>
    {
        public Whole() => Query.Select(g => LeadingGroupHistoryView.Of(g.Places, g.Version));
    }
}

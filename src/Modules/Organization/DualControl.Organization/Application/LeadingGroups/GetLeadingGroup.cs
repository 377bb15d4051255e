using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LeadingGroups;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.LeadingGroups;

/// <summary>领导小组 The leading group as posts on one day.</summary>
/// <param name="AsOf">日期 The day, bureau's time.</param>
/// <param name="Positions">成员 Places held on that day with their terms, chair first.</param>
/// <param name="Version">版本 Version, the ETag; 0 before anybody is appointed.</param>
internal sealed record LeadingGroupView(DateOnly AsOf, IReadOnlyList<LeadingGroupTerm> Positions, long Version) : IVersioned
{
    public static LeadingGroupView On(DateOnly day, IReadOnlyList<LeadingGroupTerm> places, long version) => new(day, [.. places.On(day).OrderBy(p => p.Rank)], version);
}

/// <summary>领导小组名单 Who held which place of the leading group (plan, annex 1) on a day.</summary>
/// <param name="AsOf">日期 The day, 2000–2199; today when left out.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetLeadingGroup(DateOnly? AsOf = null) : IQuery<LeadingGroupView>;

internal sealed class GetLeadingGroupValidator : AbstractValidator<GetLeadingGroup>
{
    public GetLeadingGroupValidator() => RuleFor(q => q.AsOf).BureauDay();
}

internal sealed class GetLeadingGroupHandler(IReadRepository<LeadingGroup> groups, BureauCalendar calendar) : IQueryHandler<GetLeadingGroup, LeadingGroupView>
{
    public async Task<Result<LeadingGroupView>> Handle(GetLeadingGroup query, CancellationToken ct)
    {
        var day = query.AsOf ?? calendar.Today;
        return await groups.FirstOrDefaultAsync(new OnDay(day), ct) ?? new LeadingGroupView(day, [], 0);
    }

    private sealed class OnDay : Specification<LeadingGroup, LeadingGroupView>
    {
        public OnDay(DateOnly day) => Query.Select(g => LeadingGroupView.On(day, g.Places, g.Version));
    }
}

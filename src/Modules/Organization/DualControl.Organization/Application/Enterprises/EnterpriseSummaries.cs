using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Enterprises;

internal sealed class FindEnterpriseHandler(IReadRepository<Enterprise> enterprises, IReadRepository<Section> sections, BureauCalendar calendar)
    : IPublishedQueryHandler<FindEnterprise, EnterpriseSummary>
{
    public async Task<Result<EnterpriseSummary>> Handle(FindEnterprise query, CancellationToken ct)
    {
        var found = await enterprises.ListAsync(new EnterpriseRows(calendar.Today, id: query.Id), ct);
        return found.Count == 0 ? CommonErrors.NotFound : (await found.SummarizeAsync(sections, ct))[0];
    }
}

internal sealed class ListEnterprisesHandler(
    IReadRepository<Enterprise> enterprises, IReadRepository<Section> sections, IFormerEnterprises former, ICurrentUser user, BureauCalendar calendar)
    : IPublishedQueryHandler<ListEnterprises, IReadOnlyList<EnterpriseSummary>>
{
    public async Task<Result<IReadOnlyList<EnterpriseSummary>>> Handle(ListEnterprises query, CancellationToken ct)
    {
        var found = query is { SectionId: { } section, Day: { } day } && user.Caller.Is(Role.SectionOfficer) && user.Caller.SectionId == section
            ? await former.OfAsync(section, day, ct)
            : await enterprises.ListAsync(new EnterpriseRows(query.Day ?? calendar.Today, section: query.SectionId), ct);
        return Result<IReadOnlyList<EnterpriseSummary>>.Success(await found.SummarizeAsync(sections, ct));
    }
}

/// <summary>Looks past the officer's scope, which is today's: a section answers for what it had on a day, also for what it has lost since.</summary>
internal interface IFormerEnterprises
{
    Task<IReadOnlyList<EnterpriseView>> OfAsync(SectionId section, DateOnly day, CancellationToken ct);
}

/// <summary>The enterprises that were registered by a day, with the section that was in charge on it; of a list, those that had not ended by then.</summary>
internal sealed class EnterpriseRows : Specification<Enterprise, EnterpriseView>
{
    public EnterpriseRows(DateOnly day, EnterpriseId? id = null, SectionId? section = null)
    {
        Query.Where(e => e.Id == id, id is not null).Where(e => e.EndedOn == null || e.EndedOn > day, id is null).OrderBy(e => e.CreatedAt);
        if (section is { } of) Query.Where(DirectSupervision.By(of, day));
        else Query.Where(e => e.Supervision.Any(s => s.From <= day));
        Query.Select(EnterpriseView.On(day));
    }
}

internal static class EnterpriseSummaries
{
    /// <summary>One more statement however many enterprises: the sections are a dozen.</summary>
    public static async Task<IReadOnlyList<EnterpriseSummary>> SummarizeAsync(this IReadOnlyList<EnterpriseView> found, IReadRepository<Section> sections, CancellationToken ct)
    {
        var names = (await sections.ListAsync(new SectionNames(), ct)).ToDictionary(s => s.Id, s => s.Name);
        return [.. found.Select(e => new EnterpriseSummary(e.Id, e.Name, e.CreditCode, e.Industry, e.SectionId, names[e.SectionId], e.PrincipalPostTitle,
            e.Location is { } at ? new EnterpriseLocation(at.Longitude, at.Latitude) : null))];
    }

    private sealed record SectionName(SectionId Id, string Name);

    private sealed class SectionNames : Specification<Section, SectionName>
    {
        public SectionNames() => Query.Select(s => new SectionName(s.Id, s.Name));
    }
}

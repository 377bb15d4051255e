using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Enterprises;

internal sealed class FindEnterpriseHandler(IReadRepository<Enterprise> enterprises, IReadRepository<Section> sections)
    : IPublishedQueryHandler<FindEnterprise, EnterpriseSummary>
{
    public async Task<Result<EnterpriseSummary>> Handle(FindEnterprise query, CancellationToken ct)
    {
        var found = await EnterpriseSummaries.ReadAsync(new EnterpriseRows(id: query.Id), enterprises, sections, ct);
        return found.Count == 0 ? CommonErrors.NotFound : found[0];
    }
}

internal sealed class ListEnterprisesHandler(IReadRepository<Enterprise> enterprises, IReadRepository<Section> sections)
    : IPublishedQueryHandler<ListEnterprises, IReadOnlyList<EnterpriseSummary>>
{
    public async Task<Result<IReadOnlyList<EnterpriseSummary>>> Handle(ListEnterprises query, CancellationToken ct) =>
        Result<IReadOnlyList<EnterpriseSummary>>.Success(await EnterpriseSummaries.ReadAsync(new EnterpriseRows(section: query.SectionId), enterprises, sections, ct));
}

internal sealed class EnterpriseRows : Specification<Enterprise, EnterpriseView>
{
    public EnterpriseRows(EnterpriseId? id = null, SectionId? section = null)
    {
        Query.Where(e => e.Id == id, id is not null).Where(e => e.SectionId == section, section is not null).OrderBy(e => e.CreatedAt);
        Query.Select(EnterpriseView.Of);
    }
}

internal static class EnterpriseSummaries
{
    /// <summary>Two statements however many enterprises: the sections are a dozen.</summary>
    public static async Task<IReadOnlyList<EnterpriseSummary>> ReadAsync(
        EnterpriseRows rows, IReadRepository<Enterprise> enterprises, IReadRepository<Section> sections, CancellationToken ct)
    {
        var names = (await sections.ListAsync(new SectionNames(), ct)).ToDictionary(s => s.Id, s => s.Name);
        return [.. (await enterprises.ListAsync(rows, ct))
            .Select(e => new EnterpriseSummary(e.Id, e.Name, e.CreditCode, e.Industry, e.SectionId, names[e.SectionId], e.PrincipalPostTitle))];
    }

    private sealed record SectionName(SectionId Id, string Name);

    private sealed class SectionNames : Specification<Section, SectionName>
    {
        public SectionNames() => Query.Select(s => new SectionName(s.Id, s.Name));
    }
}

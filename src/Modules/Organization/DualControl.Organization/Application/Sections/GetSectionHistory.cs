using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Sections;

/// <summary>股室沿革 The industries and posts a section ever had.</summary>
/// <param name="Id">股室标识 Id.</param>
/// <param name="Name">名称 Name.</param>
/// <param name="Industries">所管行业 Industries with the days they were the section's, the earliest first.</param>
/// <param name="Posts">职务 Posts with their terms, the earliest first.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record SectionHistoryView(SectionId Id, string Name, IReadOnlyList<IndustryTerm> Industries, IReadOnlyList<SectionPost> Posts, long Version) : IVersioned
{
    public static SectionHistoryView Of(SectionId id, string name, IReadOnlyList<IndustryTerm> industries, IReadOnlyList<SectionPost> posts, long version) =>
        new(id, name, [.. industries.OrderBy(i => i.From)], [.. posts.OrderBy(p => p.From)], version);
}

/// <summary>股室沿革 The whole history of one section, also what begins on a day to come.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetSectionHistory(SectionId Id) : IQuery<SectionHistoryView>;

internal sealed class GetSectionHistoryHandler(IReadRepository<Section> sections) : IQueryHandler<GetSectionHistory, SectionHistoryView>
{
    public async Task<Result<SectionHistoryView>> Handle(GetSectionHistory query, CancellationToken ct) =>
        await sections.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Section, SectionHistoryView>
    {
        public ById(SectionId id)
        {
            Query.Where(s => s.Id == id);
            Query.Select(s => SectionHistoryView.Of(s.Id, s.Name, s.Industries, s.Posts, s.Version));
        }
    }
}

using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Sections;

/// <summary>股室详情 One section.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetSection(SectionId Id) : IQuery<SectionView>;

internal sealed class GetSectionHandler(IReadRepository<Section> sections) : IQueryHandler<GetSection, SectionView>
{
    public async Task<Result<SectionView>> Handle(GetSection query, CancellationToken ct) =>
        await sections.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Section, SectionView>
    {
        public ById(SectionId id)
        {
            Query.Where(s => s.Id == id);
            Query.Select(SectionView.Of);
        }
    }
}

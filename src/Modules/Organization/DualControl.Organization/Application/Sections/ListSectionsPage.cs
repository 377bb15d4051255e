using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Sections;

/// <summary>股室列表 The sections of the bureau; sort: createdAt (default), name.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListSectionsPage(PageRequest Page) : IQuery<Page<SectionView>>;

internal sealed class ListSectionsPageHandler(IReadRepository<Section> sections) : IQueryHandler<ListSectionsPage, Page<SectionView>>
{
    public Task<Result<Page<SectionView>>> Handle(ListSectionsPage query, CancellationToken ct) => sections.PageAsync(new All(), query.Page, ct);

    private sealed class All : Specification<Section, SectionView>
    {
        public All()
        {
            Query.SortBy("name", s => s.Name).SortBy("createdAt", s => s.CreatedAt).SortedByDefault("createdAt");
            Query.Select(SectionView.Of);
        }
    }
}

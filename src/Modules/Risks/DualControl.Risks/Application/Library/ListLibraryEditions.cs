using DualControl.Risks.Domain.Library;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Library;

/// <summary>风险库版次列表 Editions of the library, drafts among them; sort: number (default, the latest first).</summary>
[AllowedTo(Roles.Bureau)]
internal sealed record ListLibraryEditions(PageRequest Page) : IQuery<Page<LibraryEditionView>>;

internal sealed class ListLibraryEditionsHandler(IReadRepository<LibraryEdition> editions) : IQueryHandler<ListLibraryEditions, Page<LibraryEditionView>>
{
    public Task<Result<Page<LibraryEditionView>>> Handle(ListLibraryEditions query, CancellationToken ct) => editions.PageAsync(new All(), query.Page, ct);

    private sealed class All : Specification<LibraryEdition, LibraryEditionView>
    {
        public All()
        {
            Query.SortBy("number", e => e.Number).SortedByDefault("-number");
            Query.Select(LibraryEditionView.Projection);
        }
    }
}

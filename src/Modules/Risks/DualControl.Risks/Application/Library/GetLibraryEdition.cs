using DualControl.Risks.Domain.Library;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Library;

/// <summary>风险库版次详情 One edition, with what it adds, changes and removes.</summary>
[AllowedTo(Roles.Bureau)]
internal sealed record GetLibraryEdition(LibraryEditionId Id) : IQuery<LibraryEditionView>;

internal sealed class GetLibraryEditionHandler(IReadRepository<LibraryEdition> editions) : IQueryHandler<GetLibraryEdition, LibraryEditionView>
{
    public async Task<Result<LibraryEditionView>> Handle(GetLibraryEdition query, CancellationToken ct) =>
        await editions.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<LibraryEdition, LibraryEditionView>
    {
        public ById(LibraryEditionId id)
        {
            Query.Where(e => e.Id == id);
            Query.Select(LibraryEditionView.Projection);
        }
    }
}

using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.LinkedSupervisions;

/// <summary>包联详情 One linked supervision.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetLinkedSupervision(LinkedSupervisionId Id) : IQuery<LinkedSupervisionView>;

internal sealed class GetLinkedSupervisionHandler(IReadRepository<LinkedSupervision> links) : IQueryHandler<GetLinkedSupervision, LinkedSupervisionView>
{
    public async Task<Result<LinkedSupervisionView>> Handle(GetLinkedSupervision query, CancellationToken ct) =>
        await links.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<LinkedSupervision, LinkedSupervisionView>
    {
        public ById(GetLinkedSupervision query)
        {
            Query.Where(p => p.Id == query.Id);
            Query.Select(LinkedSupervisionView.Of);
        }
    }
}

using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Units;

internal sealed class ListStructureHandler(IReadRepository<OrganizationUnit> units, IReadRepository<Post> posts) : IPublishedQueryHandler<ListStructure, EnterpriseStructure>
{
    public async Task<Result<EnterpriseStructure>> Handle(ListStructure query, CancellationToken ct) =>
        new EnterpriseStructure(await units.ListAsync(new UnitsByName(query.EnterpriseId), ct), await posts.ListAsync(new PostsByTitle(query.EnterpriseId), ct));

    private sealed class UnitsByName : Specification<OrganizationUnit, NamedUnit>
    {
        public UnitsByName(EnterpriseId enterprise)
        {
            Query.Where(u => u.EnterpriseId == enterprise).OrderBy(u => u.CreatedAt).ThenBy(u => u.Id);
            Query.Select(u => new NamedUnit(u.Id, u.Name));
        }
    }

    private sealed class PostsByTitle : Specification<Post, NamedPost>
    {
        public PostsByTitle(EnterpriseId enterprise)
        {
            Query.Where(p => p.EnterpriseId == enterprise).OrderBy(p => p.CreatedAt).ThenBy(p => p.Id);
            Query.Select(p => new NamedPost(p.Id, p.UnitId, p.Title));
        }
    }
}

using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Figures;

internal sealed class GetOrganizationFiguresHandler(
    IReadRepository<Policy> policies, IReadRepository<Person> persons, IReadRepository<Post> posts, IReadRepository<OrganizationUnit> units, ICurrentScope scope)
    : IPublishedQueryHandler<GetOrganizationFigures, OrganizationFigures>
{
    public async Task<Result<OrganizationFigures>> Handle(GetOrganizationFigures query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var id = query.EnterpriseId;
        // At most a few versions of five kinds.
        var kinds = await policies.ListAsync(new KindsInForce(id, query.AsOf), ct);
        return new OrganizationFigures(
            kinds.Distinct().Count(),
            await persons.CountAsync(new Of<Person>(id), ct),
            await posts.CountAsync(new Of<Post>(id), ct),
            await units.CountAsync(new Of<OrganizationUnit>(id), ct));
    }

    private sealed class KindsInForce : Specification<Policy, PolicyKind>
    {
        public KindsInForce(EnterpriseId enterprise, DateOnly day)
        {
            Query.Where(p => p.EnterpriseId == enterprise && p.EffectiveFrom <= day);
            Query.Select(p => p.Kind);
        }
    }

    private sealed class Of<T> : Specification<T> where T : class, IBelongsToEnterprise
    {
        public Of(EnterpriseId enterprise) => Query.Where(e => e.EnterpriseId == enterprise);
    }
}

using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Policies.Specifications;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.Organization.Domain.PromotionTeams.Specifications;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Figures;

internal sealed class GetOrganizationFiguresHandler(
    IReadRepository<Policy> policies, IReadRepository<PromotionTeam> teams, IReadRepository<Person> persons, IReadRepository<Post> posts,
    IReadRepository<OrganizationUnit> units, TrainingCoverages trainings, ICurrentScope scope)
    : IPublishedQueryHandler<GetOrganizationFigures, OrganizationFigures>
{
    public async Task<Result<OrganizationFigures>> Handle(GetOrganizationFigures query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var id = query.EnterpriseId;
        var inForce = await policies.ListAsync(new PoliciesInForceOn(id, query.AsOf), ct);
        var team = await teams.FirstOrDefaultAsync(new TeamOfEnterprise(id), ct);
        return new OrganizationFigures(
            inForce.Select(p => p.Kind).Distinct().Count(),
            inForce.Count(p => p.IsWeakOn(query.AsOf)),
            team?.CompositionsUntil(query.AsOf).LastOrDefault()?.Members.Count ?? 0,
            await persons.CountAsync(new Of<Person>(id), ct),
            await posts.CountAsync(new Of<Post>(id), ct),
            await units.CountAsync(new Of<OrganizationUnit>(id), ct),
            await trainings.SpecialAttendancesAsync(id, new DateOnly(query.AsOf.Year, query.AsOf.Month, 1), query.AsOf, ct),
            (await trainings.OfAsync(id, TrainingKind.Post, query.AsOf, ct)).Rate);
    }

    private sealed class Of<T> : Specification<T> where T : class, IBelongsToEnterprise
    {
        public Of(EnterpriseId enterprise) => Query.Where(e => e.EnterpriseId == enterprise);
    }
}

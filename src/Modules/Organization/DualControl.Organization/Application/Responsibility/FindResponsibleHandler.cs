using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Posts.Specifications;
using DualControl.Organization.Domain.Units;
using DualControl.Organization.Domain.Units.Specifications;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Responsibility;

internal sealed class FindResponsibleHandler(IReadRepository<OrganizationUnit> units, IReadRepository<Post> posts) : IPublishedQueryHandler<FindResponsible, ResponsibleSummary>
{
    public async Task<Result<ResponsibleSummary>> Handle(FindResponsible query, CancellationToken ct)
    {
        if (await units.FirstOrDefaultAsync(new UnitOfEnterprise(query.EnterpriseId, query.UnitId), ct) is not { } unit)
            return OrganizationErrors.UnitNotOfEnterprise.At("responsibleUnitId");
        if (await posts.FirstOrDefaultAsync(new PostOfEnterprise(query.EnterpriseId, query.PostId), ct) is not { } post)
            return OrganizationErrors.PostNotOfEnterprise.At("responsiblePostId");
        var home = post.UnitId is not { } own ? null : own == unit.Id ? unit : await units.FirstOrDefaultAsync(new UnitOfEnterprise(query.EnterpriseId, own), ct);
        if (!unit.IsAnsweredForFrom(home)) return OrganizationErrors.PostOfOtherUnit.With(post.Title, unit.Name).At("responsiblePostId");
        return new ResponsibleSummary(unit.Name, unit.DepartmentId, unit.DepartmentName, unit.WorkshopId, unit.WorkshopName, post.Title, post.Rank);
    }
}

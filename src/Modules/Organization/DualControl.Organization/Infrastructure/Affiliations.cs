using DualControl.Organization.Application.Responsibility;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Sections;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Results;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

internal sealed class Affiliations(OrganizationDbContext context) : IAffiliations
{
    public async Task<Error?> RefuseAsync(CheckAffiliation query, CancellationToken ct)
    {
        if (query.SectionId is { } section && !await context.Set<Section>().AnyAsync(s => s.Id == section, ct)) return OrganizationErrors.SectionNotFound.At("sectionId");
        if (query.EnterpriseId is { } enterprise && !await context.Set<Enterprise>().IgnoreQueryFilters().AnyAsync(e => e.Id == enterprise, ct))
            return OrganizationErrors.EnterpriseNotFound.At("enterpriseId");
        if (query.UnitId is { } unit
            && !await context.Set<OrganizationUnit>().IgnoreQueryFilters()
                .AnyAsync(u => u.Id == unit && u.EnterpriseId == query.EnterpriseId && (query.UnitKind == null || u.Kind == query.UnitKind), ct))
            return OrganizationErrors.UnitNotOfEnterprise.At("unitId");
        return query.PostId is { } post && !await context.Set<Post>().IgnoreQueryFilters().AnyAsync(p => p.Id == post && p.EnterpriseId == query.EnterpriseId, ct)
            ? OrganizationErrors.PostNotOfEnterprise.At("postId")
            : null;
    }
}

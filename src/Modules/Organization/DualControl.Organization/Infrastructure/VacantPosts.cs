using DualControl.Organization.Application.Posts;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

internal sealed class VacantPosts(OrganizationDbContext context) : IVacantPosts
{
    public async Task<IReadOnlyList<VacantPost>> OnAsync(EnterpriseId enterprise, DateOnly day, CancellationToken ct)
    {
        var holdings = context.Set<PostHolding>().AsNoTracking().Where(h => h.EnterpriseId == enterprise);
        var held = holdings.Where(Terms.HoldOn<PostHolding>(day));
        return await context.Set<Post>().AsNoTracking().Where(p => p.EnterpriseId == enterprise)
            .Where(p => !held.Any(h => h.PostId == p.Id))
            .OrderBy(p => p.CreatedAt).ThenBy(p => p.Id)
            .Select(p => new VacantPost(p.Id, p.UnitId, p.Title, holdings.Where(h => h.PostId == p.Id && h.To < day).Max(h => h.To)))
            .ToListAsync(ct);
    }
}

using DualControl.Organization.Application.ResponsibilityLetters;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

internal sealed class LetterRecipients(OrganizationDbContext context) : ILetterRecipients
{
    public async Task<IReadOnlyList<LetterRecipient>> OnAsync(EnterpriseId enterprise, ManagementRank? rank, DateOnly day, CancellationToken ct)
    {
        var held =
            from holding in context.Set<PostHolding>().AsNoTracking().Where(Terms.HoldOn<PostHolding>(day))
            join post in context.Set<Post>().AsNoTracking() on holding.PostId equals post.Id
            join person in context.Set<Person>().AsNoTracking() on holding.PersonId equals person.Id
            where holding.EnterpriseId == enterprise && (rank == null || post.Rank == rank)
            orderby holding.CreatedAt, holding.Id
            select new { holding, post, person.Name };
        var units = await context.Set<OrganizationUnit>().AsNoTracking().Where(u => u.EnterpriseId == enterprise).ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        return [.. (await held.ToListAsync(ct)).Select(h => new LetterRecipient(h.holding, h.post, h.Name, h.post.UnitId is { } unit ? units[unit] : null))];
    }
}

using DualControl.Organization.Application.ResponsibilityLetters;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Infrastructure;

internal sealed class UnsignedPostHolders(IReadRepository<PostHolding> holdings, OrganizationDbContext context) : IUnsignedPostHolders
{
    public Task<Result<Page<UnsignedPostHolderView>>> PageAsync(EnterpriseId enterprise, int year, DateOnly day, PageRequest page, CancellationToken ct) =>
        holdings.PageAsync(new Unsigned(context, enterprise, year, day), page, ct);

    private static UnsignedPostHolderView View(
        PostHolding holding, string person, string post, UnitId? unit, string? unitName, ResponsibilityLetterId? letter, DateTimeOffset? revokedAt, DateOnly? lapsesAfter, DateOnly day) =>
        new(holding.PersonId, person, holding.PostId, post, unit, unitName, holding.From, letter, letter is null ? null : ResponsibilityLetter.StateOf(null, revokedAt, lapsesAfter, day));

    /// <summary>One NOT EXISTS and the newest letter, both of which the index of the letters by person, post and year answers.</summary>
    private sealed class Unsigned : Specification<PostHolding, UnsignedPostHolderView>
    {
        public Unsigned(OrganizationDbContext context, EnterpriseId enterprise, int year, DateOnly day)
        {
            var letters = context.Set<ResponsibilityLetter>().Where(l => l.Year == year);
            var (persons, posts, units) = (context.Set<Person>(), context.Set<Post>(), context.Set<OrganizationUnit>());
            Query.Where(h => h.EnterpriseId == enterprise).Where(Terms.HoldOn<PostHolding>(day))
                .Where(h => !letters.Any(l => l.PersonId == h.PersonId && l.PostId == h.PostId && l.SignedAt != null))
                .SortBy("createdAt", h => h.CreatedAt).SortedByDefault("createdAt");
            Query.Select(h => View(
                h,
                persons.Where(p => p.Id == h.PersonId).Select(p => p.Name).First(),
                posts.Where(p => p.Id == h.PostId).Select(p => p.Title).First(),
                posts.Where(p => p.Id == h.PostId).Select(p => p.UnitId).First(),
                posts.Where(p => p.Id == h.PostId).SelectMany(p => units.Where(u => u.Id == p.UnitId), (p, u) => u.Name).FirstOrDefault(),
                letters.Where(l => l.PersonId == h.PersonId && l.PostId == h.PostId).OrderByDescending(l => l.Edition).Select(l => (ResponsibilityLetterId?)l.Id).FirstOrDefault(),
                letters.Where(l => l.PersonId == h.PersonId && l.PostId == h.PostId).OrderByDescending(l => l.Edition).Select(l => l.RevokedAt).FirstOrDefault(),
                letters.Where(l => l.PersonId == h.PersonId && l.PostId == h.PostId).OrderByDescending(l => l.Edition).Select(l => l.LapsesAfter).FirstOrDefault(),
                day));
        }
    }
}

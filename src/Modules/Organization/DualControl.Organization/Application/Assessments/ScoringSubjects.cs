using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Posts.Specifications;
using DualControl.Organization.Domain.Units;
using DualControl.Organization.Domain.Units.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Assessments;

/// <summary>Whom an event counts for: a person by the post held on the day, the post itself while nobody holds it, or a unit.</summary>
internal sealed class ScoringSubjects(
    IReadRepository<PostHolding> holdings, IReadRepository<Person> persons, IReadRepository<Post> posts, IReadRepository<OrganizationUnit> units)
{
    public async Task<IReadOnlyList<AssessedSubject>> FindAsync(EnterpriseId enterprise, ScoringTarget target, Whom whom, DateOnly day, CancellationToken ct) => (target, whom) switch
    {
        (ScoringTarget.Post, { Person: { } person }) => Some(await PersonAsync(enterprise, person, day, ct)),
        (ScoringTarget.Post, { Post: { } post }) => await HoldersAsync(enterprise, post, day, ct),
        (ScoringTarget.Unit, _) => Some(await UnitAsync(enterprise, whom.Unit ?? await UnitOfAsync(enterprise, whom, day, ct), ct)),
        _ => [],
    };

    private static IReadOnlyList<AssessedSubject> Some(AssessedSubject? subject) => subject is null ? [] : [subject];

    private async Task<IReadOnlyList<AssessedSubject>> HoldersAsync(EnterpriseId enterprise, PostId id, DateOnly day, CancellationToken ct)
    {
        if (await posts.FirstOrDefaultAsync(new PostOfEnterprise(enterprise, id), ct) is not { } post) return [];
        var holders = new List<AssessedSubject>();
        foreach (var person in (await holdings.ListAsync(new HoldersOfPost(enterprise, id, day), ct)).Select(h => h.PersonId).Distinct())
            if (await persons.FirstOrDefaultAsync(new PersonOfEnterprise(enterprise, person), ct) is { } holder)
                holders.Add(new AssessedSubject(AssessedKind.Person, person.Value, holder.Name, post.Title));
        return holders.Count > 0 ? holders : [new AssessedSubject(AssessedKind.Post, id.Value, post.Title, post.Title)];
    }

    private async Task<AssessedSubject?> PersonAsync(EnterpriseId enterprise, PersonId id, DateOnly day, CancellationToken ct) =>
        await persons.FirstOrDefaultAsync(new PersonOfEnterprise(enterprise, id), ct) is { } person
            ? new AssessedSubject(AssessedKind.Person, id.Value, person.Name, (await PostOfAsync(enterprise, id, day, ct))?.Title)
            : null;

    private async Task<AssessedSubject?> UnitAsync(EnterpriseId enterprise, UnitId? id, CancellationToken ct) =>
        id is { } unitId && await units.FirstOrDefaultAsync(new UnitOfEnterprise(enterprise, unitId), ct) is { } unit
            ? new AssessedSubject(AssessedKind.Unit, unitId.Value, unit.Name, null)
            : null;

    private async Task<UnitId?> UnitOfAsync(EnterpriseId enterprise, Whom whom, DateOnly day, CancellationToken ct) => whom switch
    {
        { Post: { } post } => (await posts.FirstOrDefaultAsync(new PostOfEnterprise(enterprise, post), ct))?.UnitId,
        { Person: { } person } => (await PostOfAsync(enterprise, person, day, ct))?.UnitId,
        _ => null,
    };

    /// <summary>Of several posts the one held longest.</summary>
    private async Task<Post?> PostOfAsync(EnterpriseId enterprise, PersonId person, DateOnly day, CancellationToken ct) =>
        (await holdings.ListAsync(new HoldingsOfPersons([person], day), ct)).OrderBy(h => h.From).ThenBy(h => h.Id.Value).FirstOrDefault() is { } held
            ? await posts.FirstOrDefaultAsync(new PostOfEnterprise(enterprise, held.PostId), ct)
            : null;
}

/// <summary>Who is named by what happened.</summary>
internal sealed record Whom(UnitId? Unit, PostId? Post, PersonId? Person = null);

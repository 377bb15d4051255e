using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Trainings;

/// <summary>The persons training is about: they belong to the enterprise, and the caller acts for them as <see cref="Acting"/> says.</summary>
internal sealed class Trainees(IReadRepository<Person> persons, IReadRepository<PostHolding> holdings, ICurrentUser user, BureauCalendar calendar)
{
    /// <summary>Refuses the first of these who is nobody of the enterprise.</summary>
    public async Task<Result> CheckAsync(EnterpriseId enterprise, IReadOnlyList<PersonId> named, CancellationToken ct)
    {
        var known = (await persons.ListAsync(new Named(enterprise, named), ct)).ToHashSet();
        for (var i = 0; i < named.Count; i++)
            if (!known.Contains(named[i])) return TrainingErrors.PersonNotOfEnterprise.At($"personIds[{i}]");
        return Result.Success;
    }

    /// <summary>May the caller act for this person today?</summary>
    public async Task<Result> ActForAsync(EnterpriseId enterprise, PersonId person, CancellationToken ct) =>
        await persons.AnyAsync(new PersonOfEnterprise(enterprise, person), ct)
            ? Acting.For(user.Caller, await holdings.ListAsync(new HoldingsOfPersons([person], calendar.Today), ct))
            : TrainingErrors.PersonNotOfEnterprise.At("personId");

    private sealed class Named : Specification<Person, PersonId>
    {
        public Named(EnterpriseId enterprise, IReadOnlyList<PersonId> named)
        {
            Query.Where(p => p.EnterpriseId == enterprise && named.Contains(p.Id));
            Query.Select(p => p.Id);
        }
    }
}

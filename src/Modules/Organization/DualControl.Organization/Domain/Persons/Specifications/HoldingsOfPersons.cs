using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Persons.Specifications;

/// <summary>What these persons hold on a day.</summary>
internal sealed class HoldingsOfPersons : Specification<PostHolding>
{
    public HoldingsOfPersons(IReadOnlyList<PersonId> persons, DateOnly day) =>
        Query.Where(h => persons.Contains(h.PersonId)).Where(Terms.HoldOn<PostHolding>(day));
}

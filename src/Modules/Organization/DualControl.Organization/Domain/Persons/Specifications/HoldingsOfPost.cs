using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Persons.Specifications;

/// <summary>When a person held, holds or will hold a post.</summary>
internal sealed class HoldingsOfPost : Specification<PostHolding>
{
    public HoldingsOfPost(PersonId person, PostId post) => Query.Where(h => h.PersonId == person && h.PostId == post);
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Persons.Specifications;

/// <summary>Who holds a post on a day.</summary>
internal sealed class HoldersOfPost : Specification<PostHolding>
{
    public HoldersOfPost(EnterpriseId enterprise, PostId post, DateOnly day) =>
        Query.Where(h => h.EnterpriseId == enterprise && h.PostId == post).Where(Terms.HoldOn<PostHolding>(day));
}

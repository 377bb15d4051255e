using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Persons.Specifications;

/// <summary>Who holds which post of an enterprise on a day; of these posts alone where some are named.</summary>
internal sealed class HoldingsOnDay : Specification<PostHolding>
{
    public HoldingsOnDay(EnterpriseId enterprise, DateOnly day, IReadOnlyList<PostId>? posts = null) =>
        Query.Where(h => h.EnterpriseId == enterprise).Where(Terms.HoldOn<PostHolding>(day))
            .Where(h => posts!.Contains(h.PostId), posts is not null);
}

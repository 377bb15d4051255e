using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.LinkedSupervisions;

/// <summary>包联 A section answers for an enterprise outside its industry, from – to.</summary>
internal sealed class LinkedSupervision : AggregateRoot<LinkedSupervisionId>, IBelongsToEnterprise
{
    private LinkedSupervision() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public SectionId SectionId { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? To { get; private set; }
    public string Duties { get; private set; } = null!;
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<LinkedSupervision> Create(SectionId section, EnterpriseId enterprise, DateOnly from, DateOnly? to, string duties, Actor by, DateTimeOffset at)
    {
        if (to < from) return OrganizationErrors.LinkEndBeforeStart;
        return new LinkedSupervision
        {
            Id = LinkedSupervisionId.New(),
            SectionId = section,
            EnterpriseId = enterprise,
            From = from,
            To = to,
            Duties = duties,
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    public Result End(DateOnly lastDay, DateOnly today)
    {
        if (To is { } to && to < today) return OrganizationErrors.LinkEnded;
        if (lastDay < From) return OrganizationErrors.LinkEndBeforeStart;
        // A later end would prolong the link, perhaps into the next one.
        if (lastDay > To) return OrganizationErrors.LinkEndNotEarlier;
        To = lastDay;
        return Result.Success;
    }
}

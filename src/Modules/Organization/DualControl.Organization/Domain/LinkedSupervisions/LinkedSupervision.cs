using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.LinkedSupervisions;

/// <summary>
/// 包联 A section answers for an enterprise, of its industry or another, from – to; perhaps with a cadre's post that is personally responsible. A cadre's post may hold a link
/// alone: callers are known by section, not by the bureau's posts, hence it gives no scope.
/// </summary>
internal sealed class LinkedSupervision : AggregateRoot<LinkedSupervisionId>, IBelongsToEnterprise, ITerm
{
    private LinkedSupervision() { }

    public EnterpriseId EnterpriseId { get; private set; }

    /// <summary>The section that holds the link; null where a post alone holds it.</summary>
    public SectionId? SectionId { get; private set; }

    /// <summary>Post of the cadre who is personally responsible; never a name.</summary>
    public string? CadrePostTitle { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? To { get; private set; }
    public string Duties { get; private set; } = null!;
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<LinkedSupervision> Create(
        SectionId? section, string? cadrePostTitle, EnterpriseId enterprise, DateOnly from, DateOnly? to, string duties, Actor by, DateTimeOffset at)
    {
        if (section is null && cadrePostTitle is null) return OrganizationErrors.LinkWithoutHolder.At("sectionId");
        if (to < from) return OrganizationErrors.LinkEndBeforeStart;
        return new LinkedSupervision
        {
            Id = LinkedSupervisionId.New(),
            SectionId = section,
            CadrePostTitle = cadrePostTitle,
            EnterpriseId = enterprise,
            From = from,
            To = to,
            Duties = duties,
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    /// <summary>True when the day lies within the link's term.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is null || day <= To);

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

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.Policies;

/// <summary>制度阅知 Somebody confirms having read a version in force; a record of its own, so that readers do not wait for each other.</summary>
internal sealed class PolicyReading : AggregateRoot<PolicyReadingId>, IBelongsToEnterprise
{
    private PolicyReading() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public PolicyId PolicyId { get; private set; }
    public int VersionNumber { get; private set; }

    /// <summary>The reader's subject: once per version.</summary>
    public string Subject { get; private set; } = null!;
    public Actor ReadBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Result<PolicyReading> Confirm(Policy policy, Actor by, DateTimeOffset at)
    {
        if (!policy.IsInForceOn(BureauCalendar.DayOf(at))) return OrganizationErrors.PolicyNotInForce;
        return new PolicyReading
        {
            Id = PolicyReadingId.New(),
            EnterpriseId = policy.EnterpriseId,
            PolicyId = policy.Id,
            VersionNumber = policy.VersionNumber,
            Subject = by.Subject,
            ReadBy = by,
            CreatedAt = at,
        };
    }
}

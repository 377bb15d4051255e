using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Policies.Specifications;

/// <summary>Who confirmed having read a version: all, or one reader.</summary>
internal sealed class ReadingsOfPolicy : Specification<PolicyReading>
{
    public ReadingsOfPolicy(PolicyId policy, string? subject = null) => Query.Where(r => r.PolicyId == policy).Where(r => r.Subject == subject, subject is not null);
}

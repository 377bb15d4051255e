using DualControl.SharedKernel.Specifications;

namespace DualControl.Tasks.Domain.Recipients.Specifications;

/// <summary>The recipient that a token's subject is.</summary>
internal sealed class OwnRecipient : Specification<Recipient>
{
    public OwnRecipient(string subject) => Query.Where(r => r.Subject == subject);
}

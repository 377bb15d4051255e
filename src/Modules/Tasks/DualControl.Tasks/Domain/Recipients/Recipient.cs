using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Tasks.Domain.Recipients;

/// <summary>
/// 接收人 Somebody who wants to be notified: what the token said of him when he last said so, and how he wants to be told. His own affair, with a secret in it, hence not
/// traced.
/// </summary>
internal sealed class Recipient : AggregateRoot<RecipientId>, IUntracedRecord
{
    private Recipient() { }

    public string Subject { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public int RoleBits { get; private set; }
    public SectionId? SectionId { get; private set; }
    public EnterpriseId? EnterpriseId { get; private set; }
    public UnitId? UnitId { get; private set; }
    public PostId? PostId { get; private set; }
    public DeliveryPreferences Preferences { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Recipient Register(Caller caller, DateTimeOffset at)
    {
        var recipient = new Recipient { Id = RecipientId.New(), Subject = caller.Subject, Preferences = DeliveryPreferences.Nothing, CreatedAt = at };
        recipient.Remember(caller);
        return recipient;
    }

    /// <summary>The token may say something new: another role, another unit.</summary>
    public void Remember(Caller caller) =>
        (Name, RoleBits, SectionId, EnterpriseId, UnitId, PostId) = (caller.Name, (int)caller.Roles, caller.SectionId, caller.EnterpriseId, caller.UnitId, caller.PostId);

    public void Prefer(DeliveryPreferences preferences) => Preferences = preferences;

    public Caller ToCaller() => new(Subject, Name, (Role)RoleBits, SectionId, EnterpriseId, UnitId, PostId);
}

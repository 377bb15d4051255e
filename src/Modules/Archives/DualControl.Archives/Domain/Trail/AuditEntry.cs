using DualControl.Archives.Domain.MerkleLog;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Archives.Domain.Trail;

/// <summary>审计记录 Audit entry.</summary>
internal readonly record struct AuditEntryId(Guid Value) : IId<AuditEntryId>
{
    public static AuditEntryId From(Guid value) => new(value);
    public static AuditEntryId New() => new(Ids.New());
    public static bool TryParse(string? text, out AuditEntryId id) => Ids.TryParse(text, out id);
}

/// <summary>
/// 审计记录 Where one change stands in the log, with the fields it is searched by; what changed is the content beside its leaf. Not an
/// aggregate: the trail of the trail would never end.
/// </summary>
internal sealed class AuditEntry : IAppendOnly
{
    private AuditEntry() { }

    public AuditEntryId Id { get; private init; }
    public long LeafIndex { get; private init; }
    public EnterpriseId? EnterpriseId { get; private init; }
    public string ObjectType { get; private init; } = null!;
    public string ObjectId { get; private init; } = null!;
    public string Actor { get; private init; } = null!;
    public DateTimeOffset OccurredAt { get; private init; }

    public static AuditEntry Of(AuditEntryId id, ChangeRecorded change, long leafIndex) => new()
    {
        Id = id,
        LeafIndex = leafIndex,
        EnterpriseId = change.EnterpriseId,
        ObjectType = change.ObjectType,
        ObjectId = change.ObjectId,
        Actor = change.Actor,
        OccurredAt = change.OccurredAt,
    };

    /// <summary>What the log says about a change.</summary>
    public static LeafDocument LeafOf(AuditEntryId id, ChangeRecorded change, byte[] content) => new(
        LeafDocument.AuditEntry, id.Value, null, null, change.Actor, change.EnterpriseId?.Value, change.ObjectType, change.ObjectId, change.ObjectVersion,
        LeafDocument.Show(change.OccurredAt), LeafDocument.HashOf(content));
}

using System.Text.Json;
using DualControl.Archives.Domain.MerkleLog;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Archives.Domain.Trail;

/// <summary>The whole of one change, as hashed: the only place its details are kept, so what is shown is what was logged.</summary>
internal sealed record AuditDocument(
    Guid Id,
    string ObjectType,
    string ObjectId,
    Guid? EnterpriseId,
    long ObjectVersion,
    string UseCase,
    string Actor,
    string ActorName,
    string OccurredAt,
    string? RemoteAddress,
    string? TraceId,
    IReadOnlyList<FieldChange> Changes)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static AuditDocument Of(AuditEntryId id, ChangeRecorded change) => new(
        id.Value, change.ObjectType, change.ObjectId, change.EnterpriseId?.Value, change.ObjectVersion, change.UseCase, change.Actor, change.ActorName,
        LeafDocument.Show(change.OccurredAt), change.RemoteAddress, change.TraceId, change.Changes);

    public byte[] ToBytes() => CanonicalJson.Of(JsonSerializer.SerializeToElement(this, Json));

    public static AuditDocument Read(byte[] content) =>
        JsonSerializer.Deserialize<AuditDocument>(content, Json) ?? throw new JsonException("An audit entry has no content.");
}

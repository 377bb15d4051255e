using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DualControl.Archives.Domain.MerkleLog;

/// <summary>
/// What a leaf says about the content it stands for. The content itself is only hashed: it may be disposed of when its retention period is
/// over, the leaf stays.
/// </summary>
/// <param name="Kind"><c>archiveRecord</c> or <c>auditEntry</c>.</param>
/// <param name="Id">Id of the record or entry.</param>
/// <param name="Code">Archival code of a record; it names year, class and retention.</param>
/// <param name="Title">Title of a record.</param>
/// <param name="Actor">Subject of who filed the record or made the change.</param>
/// <param name="EnterpriseId">Enterprise it belongs to.</param>
/// <param name="ObjectType">Aggregate it was made from.</param>
/// <param name="ObjectId">Id of the aggregate.</param>
/// <param name="ObjectVersion">Version of the aggregate.</param>
/// <param name="OccurredAt">UTC, to the millisecond: every database keeps at least that.</param>
/// <param name="ContentHash">SHA-256 of the canonical content, lower-case hexadecimal.</param>
internal sealed record LeafDocument(
    string Kind, Guid Id, string? Code, string? Title, string Actor, Guid? EnterpriseId,
    string ObjectType, string ObjectId, long ObjectVersion, string OccurredAt, string ContentHash)
{
    public const string ArchiveRecord = "archiveRecord";
    public const string AuditEntry = "auditEntry";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The bytes that are hashed into the tree.</summary>
    public byte[] ToBytes() => CanonicalJson.Of(JsonSerializer.SerializeToElement(this, Json));

    /// <summary>SHA-256 as lower-case hexadecimal, as <c>sha256sum</c> prints it.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>An instant as leaves and contents write it.</summary>
    public static string Show(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}

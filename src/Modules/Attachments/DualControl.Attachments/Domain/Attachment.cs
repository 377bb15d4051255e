using DualControl.Attachments.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Attachments.Domain;

/// <summary>附件 A file of an enterprise: its particulars; the content lies in the content store under its hash. It never changes, and goes only while no record names it.</summary>
internal sealed class Attachment : AggregateRoot<AttachmentId>, IBelongsToEnterprise
{
    private Attachment() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public string Name { get; private set; } = null!;
    public string MediaType { get; private set; } = null!;
    public long Size { get; private set; }
    public string Sha256 { get; private set; } = null!;

    /// <summary>The first record that names it; null while none does.</summary>
    public ClaimingRecord? ClaimedBy { get; private set; }
    public DateTimeOffset? ClaimedAt { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public static Attachment Add(EnterpriseId enterprise, string name, string mediaType, long size, string sha256, Actor by, DateTimeOffset at) => new()
    {
        Id = AttachmentId.New(),
        EnterpriseId = enterprise,
        Name = name,
        MediaType = mediaType,
        Size = size,
        Sha256 = sha256,
        CreatedBy = by,
        CreatedAt = at,
    };

    /// <summary>It came in with the record that names it.</summary>
    public static Attachment Brought(EnterpriseId enterprise, AttachedFile file, ClaimingRecord record, Actor by, DateTimeOffset at) => new()
    {
        Id = file.Id,
        EnterpriseId = enterprise,
        Name = file.Name,
        MediaType = file.MediaType,
        Size = file.Size,
        Sha256 = file.Sha256,
        ClaimedBy = record,
        ClaimedAt = at,
        CreatedBy = by,
        CreatedAt = at,
    };

    /// <summary>Keeps it for ever; the first record stays named.</summary>
    public void Claim(ClaimingRecord by, DateTimeOffset at)
    {
        if (ClaimedAt is not null) return;
        ClaimedBy = by;
        ClaimedAt = at;
    }
}

/// <summary>引用记录 A record that names an attachment.</summary>
/// <param name="ObjectType">记录类型 Its kind, e.g. <c>Policy</c>.</param>
/// <param name="ObjectId">记录标识 Its id.</param>
internal sealed record ClaimingRecord(string ObjectType, string ObjectId);

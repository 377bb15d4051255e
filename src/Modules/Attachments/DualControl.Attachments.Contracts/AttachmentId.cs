using DualControl.SharedKernel.Domain;

namespace DualControl.Attachments.Contracts;

/// <summary>附件 Attachment.</summary>
public readonly record struct AttachmentId(Guid Value) : IId<AttachmentId>
{
    public static AttachmentId From(Guid value) => new(value);
    public static AttachmentId New() => new(Ids.New());
    public static bool TryParse(string? text, out AttachmentId id) => Ids.TryParse(text, out id);
}

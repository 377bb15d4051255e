using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Attachments.Contracts;

/// <summary>The attachments a record of the enterprise is about to name, in the order asked for; refused with the place of one that is not the enterprise's or is about to be removed.</summary>
/// <param name="EnterpriseId">Whose record.</param>
/// <param name="Ids">Which attachments.</param>
public sealed record FindAttachments(EnterpriseId EnterpriseId, IReadOnlyList<AttachmentId> Ids) : IPublishedQuery<IReadOnlyList<AttachedFile>>;

/// <summary>附件 A file as records keep it: the hash proves later that the file is the one attached.</summary>
/// <param name="Id">附件标识 Id.</param>
/// <param name="Name">文件名 File name.</param>
/// <param name="MediaType">媒体类型 Media type.</param>
/// <param name="Size">字节数 Bytes.</param>
/// <param name="Sha256">SHA-256 of the content, 64 lower-case hexadecimal digits.</param>
public sealed record AttachedFile(AttachmentId Id, string Name, string MediaType, long Size, string Sha256);

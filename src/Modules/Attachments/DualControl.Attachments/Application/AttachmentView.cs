using System.Linq.Expressions;
using DualControl.Attachments.Contracts;
using DualControl.Attachments.Domain;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Attachments.Application;

/// <summary>附件 The particulars of a file.</summary>
/// <param name="Id">附件标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Name">文件名 File name.</param>
/// <param name="MediaType">媒体类型 Media type, by its content.</param>
/// <param name="Size">字节数 Bytes.</param>
/// <param name="Sha256">SHA-256 of the content, 64 lower-case hexadecimal digits.</param>
/// <param name="ClaimedBy">引用记录 The first record that names it; null while none does.</param>
/// <param name="CreatedBy">上传人 Who uploaded it.</param>
/// <param name="CreatedAt">上传时间 When, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record AttachmentView(
    AttachmentId Id, EnterpriseId EnterpriseId, string Name, string MediaType, long Size, string Sha256, ClaimingRecord? ClaimedBy, Actor CreatedBy, DateTimeOffset CreatedAt, long Version)
    : IVersioned
{
    public static readonly Expression<Func<Attachment, AttachmentView>> Projection =
        a => new AttachmentView(a.Id, a.EnterpriseId, a.Name, a.MediaType, a.Size, a.Sha256, a.ClaimedBy, a.CreatedBy, a.CreatedAt, a.Version);
}

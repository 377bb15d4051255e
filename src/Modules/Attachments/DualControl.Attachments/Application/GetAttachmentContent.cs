using DualControl.Attachments.Contracts;
using DualControl.Attachments.Domain;
using DualControl.BuildingBlocks.Files;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Attachments.Application;

/// <summary>附件内容 The file itself, as a whole or in ranges (<c>Range</c>, <c>If-Range</c>); its SHA-256 is the ETag.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetAttachmentContent(AttachmentId Id) : IQuery<StoredFile>;

internal sealed class GetAttachmentContentHandler(IReadRepository<Attachment> attachments) : IQueryHandler<GetAttachmentContent, StoredFile>
{
    public async Task<Result<StoredFile>> Handle(GetAttachmentContent query, CancellationToken ct) =>
        await attachments.FirstOrDefaultAsync(new FileById(query.Id), ct) is { } file ? file : CommonErrors.NotFound;

    private sealed class FileById : Specification<Attachment, StoredFile>
    {
        public FileById(AttachmentId id)
        {
            Query.Where(a => a.Id == id);
            Query.Select(a => new StoredFile(a.Name, a.MediaType, a.Size, a.Sha256, a.CreatedAt));
        }
    }
}

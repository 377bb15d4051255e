using DualControl.Attachments.Contracts;
using DualControl.Attachments.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Attachments.Application;

/// <summary>附件详情 The particulars of one attachment.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetAttachment(AttachmentId Id) : IQuery<AttachmentView>;

internal sealed class GetAttachmentHandler(IReadRepository<Attachment> attachments) : IQueryHandler<GetAttachment, AttachmentView>
{
    public async Task<Result<AttachmentView>> Handle(GetAttachment query, CancellationToken ct) =>
        await attachments.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Attachment, AttachmentView>
    {
        public ById(AttachmentId id)
        {
            Query.Where(a => a.Id == id);
            Query.Select(AttachmentView.Projection);
        }
    }
}

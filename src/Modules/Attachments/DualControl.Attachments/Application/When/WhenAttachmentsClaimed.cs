using DualControl.Attachments.Contracts;
using DualControl.Attachments.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Attachments.Application.When;

/// <summary>A record names attachments: they stay.</summary>
internal sealed class WhenAttachmentsClaimed(IRepository<Attachment> attachments) : IIntegrationEventHandler<AttachmentsClaimed>
{
    public async Task HandleAsync(AttachmentsClaimed e, CancellationToken ct)
    {
        foreach (var attachment in await attachments.ListAsync(new OfIds(e.Ids), ct)) attachment.Claim(new ClaimingRecord(e.ObjectType, e.ObjectId), e.OccurredAt);
    }

    private sealed class OfIds : Specification<Attachment>
    {
        public OfIds(IReadOnlyList<AttachmentId> ids) => Query.Where(a => ids.Contains(a.Id));
    }
}

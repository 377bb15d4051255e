using DualControl.Attachments.Contracts;
using DualControl.Attachments.Domain;
using DualControl.BuildingBlocks.Files;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Attachments.Application;

internal sealed class FindAttachmentsHandler(IReadRepository<Attachment> attachments, FileSettings settings, BureauCalendar calendar)
    : IPublishedQueryHandler<FindAttachments, IReadOnlyList<AttachedFile>>
{
    /// <summary>What is about to be removed is not found any more: the event that claims it needs its time to arrive.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(30);

    public async Task<Result<IReadOnlyList<AttachedFile>>> Handle(FindAttachments query, CancellationToken ct)
    {
        if (query.Ids.Count == 0) return Result<IReadOnlyList<AttachedFile>>.Success([]);
        var found = (await attachments.ListAsync(new Usable(query, calendar.Now - TimeSpan.FromHours(settings.UnclaimedHours) + Margin), ct)).ToDictionary(f => f.Id);
        var missing = query.Ids.Select((id, i) => (id, i)).Where(x => !found.ContainsKey(x.id)).Select(x => new FieldError($"attachmentIds[{x.i}]", AttachmentErrors.NotOfEnterprise.Code)).ToArray();
        return missing.Length > 0
            ? AttachmentErrors.NotOfEnterprise.At(missing)
            : Result<IReadOnlyList<AttachedFile>>.Success([.. query.Ids.Select(id => found[id])]);
    }

    private sealed class Usable : Specification<Attachment, AttachedFile>
    {
        public Usable(FindAttachments q, DateTimeOffset youngest)
        {
            Query.Where(a => a.EnterpriseId == q.EnterpriseId && q.Ids.Contains(a.Id) && (a.ClaimedAt != null || a.CreatedAt > youngest));
            Query.Select(a => new AttachedFile(a.Id, a.Name, a.MediaType, a.Size, a.Sha256));
        }
    }
}

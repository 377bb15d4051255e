using DualControl.Attachments.Contracts;
using DualControl.Attachments.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Attachments.Application.When;

/// <summary>Files that came in with a record are attachments of the enterprise, named by it from the beginning.</summary>
internal sealed class WhenFilesBrought(IRepository<Attachment> attachments) : IIntegrationEventHandler<FilesBrought>
{
    public Task HandleAsync(FilesBrought e, CancellationToken ct)
    {
        foreach (var file in e.Files) attachments.Add(Attachment.Brought(e.EnterpriseId, file, new ClaimingRecord(e.ObjectType, e.ObjectId), e.By, e.OccurredAt));
        return Task.CompletedTask;
    }
}

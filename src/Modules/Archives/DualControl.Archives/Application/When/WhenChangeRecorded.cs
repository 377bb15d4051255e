using DualControl.Archives.Application.Log;
using DualControl.Archives.Application.Trail;
using DualControl.Archives.Domain.Trail;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Archives.Application.When;

/// <summary>留痕 Every change of every module gets its audit entry and its leaf.</summary>
internal sealed class WhenChangeRecorded(IAuditTrail trail, IArchiveLog log) : IIntegrationEventHandler<ChangeRecorded>
{
    public async Task HandleAsync(ChangeRecorded change, CancellationToken ct)
    {
        var id = AuditEntryId.New();
        var content = AuditDocument.Of(id, change).ToBytes();
        var leafIndex = await log.AppendAsync(AuditEntry.LeafOf(id, change, content), content, ct);
        trail.Add(AuditEntry.Of(id, change, leafIndex));
    }
}

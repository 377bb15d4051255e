using System.Diagnostics;
using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Time;

namespace DualControl.BuildingBlocks.Persistence;

internal sealed class Trail(IOutbox outbox, CallerContext caller, BureauCalendar calendar) : ITrail
{
    public void Record(string useCase, string objectType, string objectId, EnterpriseId? enterpriseId, params IReadOnlyList<FieldChange> changes) =>
        outbox.Publish(new ChangeRecorded(
            objectType, objectId, enterpriseId, 1, useCase, caller.Caller.Subject, caller.Caller.Name, calendar.Now, caller.RemoteAddress,
            Activity.Current?.TraceId.ToString(), changes));
}

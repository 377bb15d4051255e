using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>销账 Close an accepted danger; the whole record is filed and the risk factor learns from it (plan 二（三）4).</summary>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record WriteOffHiddenDanger(HiddenDangerId Id, long? ExpectedVersion) : ICommand;

internal sealed class WriteOffHiddenDangerHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, BureauCalendar calendar, IOutbox outbox)
    : ICommandHandler<WriteOffHiddenDanger>
{
    public async Task<Result> Handle(WriteOffHiddenDanger command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var done = found.Value.WriteOff(user.Caller.ToActor(), calendar.Now);
        if (done.IsFailure) return done;
        var danger = found.Value;
        outbox.Publish(new HiddenDangerWrittenOff(
            danger.Id, danger.EnterpriseId, danger.Number!, danger.Level, danger.RiskFactorId, danger.MeasureNumber, danger.Description, calendar.Now));
        outbox.Publish(DangerFiling.FileOf(danger, user.Caller.ToActor(), calendar.Now));
        return Result.Success;
    }
}

using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>批准整改方案 The principal approves the reviewed plan of a major danger; not who made it. The plan is filed.</summary>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record ApproveRectificationPlan(HiddenDangerId Id, long? ExpectedVersion) : ICommand;

internal sealed class ApproveRectificationPlanHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, BureauCalendar calendar, IOutbox outbox)
    : ICommandHandler<ApproveRectificationPlan>
{
    public async Task<Result> Handle(ApproveRectificationPlan command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var done = found.Value.ApprovePlan(user.Caller.ToActor(), calendar.Now);
        if (!done.IsFailure) outbox.Publish(DangerFiling.PlanOf(found.Value, user.Caller.ToActor(), calendar.Now));
        return done;
    }
}

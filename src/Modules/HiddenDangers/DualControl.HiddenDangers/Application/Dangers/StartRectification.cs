using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>开始整改 Start the work: general from the plan, major from the approved plan.</summary>
[AllowedTo(Role.FrontlineEmployee | Role.SafetyManager | Role.WorkshopReviewer | Role.DepartmentReviewer)]
internal sealed record StartRectification(HiddenDangerId Id, long? ExpectedVersion) : ICommand;

internal sealed class StartRectificationHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<StartRectification>
{
    public async Task<Result> Handle(StartRectification command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.StartRectification(user.Caller.ToActor(), calendar.Now);
    }
}

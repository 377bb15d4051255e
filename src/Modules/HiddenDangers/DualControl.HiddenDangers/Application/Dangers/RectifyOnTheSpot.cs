using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>立即整改 Mend a general danger at once (plan 二（三）3: 能立即整改的，要立即整改).</summary>
/// <param name="Description">整改情况 What was done, 1–1000 characters.</param>
/// <param name="Evidence">证据 Evidence, e.g. the name of a photo, 1–500 characters.</param>
/// <param name="Cost">费用（元） Cost in yuan.</param>
[AllowedTo(Role.FrontlineEmployee | Role.SafetyManager | Role.WorkshopReviewer | Role.DepartmentReviewer)]
internal sealed record RectifyOnTheSpot(HiddenDangerId Id, string Description, string Evidence, Money Cost, long? ExpectedVersion) : ICommand;

internal sealed class RectifyOnTheSpotValidator : AbstractValidator<RectifyOnTheSpot>
{
    public RectifyOnTheSpotValidator()
    {
        RuleFor(c => c.Description).NotEmpty().MaximumLength(1000);
        RuleFor(c => c.Evidence).NotEmpty().MaximumLength(500);
    }
}

internal sealed class RectifyOnTheSpotHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RectifyOnTheSpot>
{
    public async Task<Result> Handle(RectifyOnTheSpot command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.RectifyOnTheSpot(command.Description, command.Evidence, command.Cost, user.Caller.ToActor(), calendar.Now);
    }
}

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

/// <summary>整改完成 The work of this round is done; acceptance follows.</summary>
/// <param name="Description">整改情况 What was done, 1–1000 characters.</param>
/// <param name="Evidence">证据 Evidence, e.g. the name of a photo, 1–500 characters.</param>
/// <param name="Cost">费用（元） Cost in yuan.</param>
[AllowedTo(Role.FrontlineEmployee | Role.SafetyManager | Role.WorkshopReviewer | Role.DepartmentReviewer)]
internal sealed record RectifyHiddenDanger(HiddenDangerId Id, string Description, string Evidence, Money Cost, long? ExpectedVersion) : ICommand;

internal sealed class RectifyHiddenDangerValidator : AbstractValidator<RectifyHiddenDanger>
{
    public RectifyHiddenDangerValidator()
    {
        RuleFor(c => c.Description).NotEmpty().MaximumLength(1000);
        RuleFor(c => c.Evidence).NotEmpty().MaximumLength(500);
    }
}

internal sealed class RectifyHiddenDangerHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RectifyHiddenDanger>
{
    public async Task<Result> Handle(RectifyHiddenDanger command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.Rectify(command.Description, command.Evidence, command.Cost, user.Caller.ToActor(), calendar.Now);
    }
}

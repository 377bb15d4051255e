using DualControl.BuildingBlocks.Pipeline;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>申请延期 Ask for a later deadline.</summary>
/// <param name="Deadline">新时限 New deadline, later than the present one.</param>
[AllowedTo(Role.FrontlineEmployee | Role.SafetyManager | Role.WorkshopReviewer | Role.DepartmentReviewer)]
internal sealed record RequestExtension(HiddenDangerId Id, DateOnly Deadline, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class RequestExtensionValidator : AbstractValidator<RequestExtension>
{
    public RequestExtensionValidator()
    {
        RuleFor(c => c.Deadline).BureauDay();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

internal sealed class RequestExtensionHandler(IRepository<HiddenDanger> dangers, DangerSettings settings, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RequestExtension>
{
    public async Task<Result> Handle(RequestExtension command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.RequestExtension(command.Deadline, command.Reason, settings.DeadlinesFrom(calendar.Today), user.Caller.ToActor(), calendar.Now);
    }
}

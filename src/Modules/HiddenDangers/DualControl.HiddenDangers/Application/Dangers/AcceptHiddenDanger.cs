using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>验收 Accept the rectification or refuse it; never by who rectified, and by a department reviewer only what its own department answers for.</summary>
/// <param name="Accepted">是否合格 Accepted, or refused: another round.</param>
/// <param name="Opinion">意见 Opinion, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.DepartmentReviewer)]
internal sealed record AcceptHiddenDanger(HiddenDangerId Id, bool Accepted, string Opinion, long? ExpectedVersion) : ICommand;

internal sealed class AcceptHiddenDangerValidator : AbstractValidator<AcceptHiddenDanger>
{
    public AcceptHiddenDangerValidator()
    {
        RuleFor(c => c.Opinion).NotEmpty().MaximumLength(500);
    }
}

internal sealed class AcceptHiddenDangerHandler(IRepository<HiddenDanger> dangers, IRequestSender sender, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<AcceptHiddenDanger>
{
    public async Task<Result> Handle(AcceptHiddenDanger command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        if (await sender.RefuseOtherDepartmentAsync(user.Caller, found.Value, ct) is { } refusal) return refusal;
        var danger = found.Value;
        var done = danger.Accept(command.Accepted, command.Opinion, user.Caller.ToActor(), calendar.Now);
        if (done.IsFailure) return done;
        var ((unit, post), round) = ((danger.Responsible!.UnitId, danger.Responsible.PostId), danger.Rectifications.Count);
        outbox.Publish(command.Accepted
            ? new HiddenDangerRectified(danger.Id, danger.EnterpriseId, danger.Number!, unit, post, round, danger.RectifiedInTime, calendar.Now)
            : new HiddenDangerAcceptanceRefused(danger.Id, danger.EnterpriseId, danger.Number!, unit, post, round, calendar.Now));
        return done;
    }
}

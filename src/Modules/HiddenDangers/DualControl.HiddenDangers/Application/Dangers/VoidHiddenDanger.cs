using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>作废 Void a mistaken entry; by a second person, with a reason. A major danger, or one found by section inspection, complaint or accident, is voided by the section only.</summary>
[AllowedTo(Roles.EnterpriseManagement | Role.SectionOfficer)]
internal sealed record VoidHiddenDanger(HiddenDangerId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class VoidHiddenDangerValidator : AbstractValidator<VoidHiddenDanger>
{
    public VoidHiddenDangerValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

internal sealed class VoidHiddenDangerHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<VoidHiddenDanger>
{
    public async Task<Result> Handle(VoidHiddenDanger command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var done = found.Value.Void(command.Reason, user.Caller.Is(Role.SectionOfficer), user.Caller.ToActor(), calendar.Now);
        if (!done.IsFailure) outbox.Publish(new HiddenDangerVoided(found.Value.Id, found.Value.EnterpriseId, command.Reason, calendar.Now, found.Value.RiskFactorId));
        return done;
    }
}

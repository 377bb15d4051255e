using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>调整等级 Raise the level at any open time; only the section lowers it.</summary>
[AllowedTo(Roles.EnterpriseManagement | Role.SectionOfficer)]
internal sealed record ChangeDangerLevel(HiddenDangerId Id, DangerLevel Level, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class ChangeDangerLevelValidator : AbstractValidator<ChangeDangerLevel>
{
    public ChangeDangerLevelValidator()
    {
        RuleFor(c => c.Level).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

internal sealed class ChangeDangerLevelHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, IOutbox outbox, BureauCalendar calendar, DangerSettings settings)
    : ICommandHandler<ChangeDangerLevel>
{
    public async Task<Result> Handle(ChangeDangerLevel command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var danger = found.Value;
        var changed = danger.ChangeLevel(command.Level, command.Reason, user.Caller.Is(Role.SectionOfficer), settings.MajorReportWithin, user.Caller.ToActor(), calendar.Now);
        // One that has no number yet says its level when it is registered.
        if (!changed.IsFailure && command.Level == DangerLevel.Major && danger.Number is { } number)
            outbox.Publish(new HiddenDangerRaised(danger.Id, danger.EnterpriseId, number, danger.RiskFactorId, calendar.Now));
        return changed;
    }
}

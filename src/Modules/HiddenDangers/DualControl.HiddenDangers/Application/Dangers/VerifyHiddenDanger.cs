using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>核查 The section verifies an accepted major danger before its write-off.</summary>
/// <param name="Opinion">意见 Opinion, 1–500 characters.</param>
[AllowedTo(Role.SectionOfficer)]
internal sealed record VerifyHiddenDanger(HiddenDangerId Id, string Opinion, long? ExpectedVersion) : ICommand;

internal sealed class VerifyHiddenDangerValidator : AbstractValidator<VerifyHiddenDanger>
{
    public VerifyHiddenDangerValidator()
    {
        RuleFor(c => c.Opinion).NotEmpty().MaximumLength(500);
    }
}

internal sealed class VerifyHiddenDangerHandler(IRepository<HiddenDanger> dangers, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<VerifyHiddenDanger>
{
    public async Task<Result> Handle(VerifyHiddenDanger command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.Verify(command.Opinion, user.Caller.ToActor(), calendar.Now);
    }
}

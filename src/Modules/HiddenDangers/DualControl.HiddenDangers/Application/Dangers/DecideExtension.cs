using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>批复延期 Grant or refuse a later deadline: one of the rank that set it, or a higher one (safety manager, then principal); not who asked.</summary>
/// <param name="Granted">是否同意 Granted.</param>
/// <param name="Opinion">意见 Opinion, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record DecideExtension(HiddenDangerId Id, bool Granted, string Opinion, long? ExpectedVersion) : ICommand;

internal sealed class DecideExtensionValidator : AbstractValidator<DecideExtension>
{
    public DecideExtensionValidator()
    {
        RuleFor(c => c.Opinion).NotEmpty().MaximumLength(500);
    }
}

internal sealed class DecideExtensionHandler(IRepository<HiddenDanger> dangers, DangerSettings settings, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<DecideExtension>
{
    public async Task<Result> Handle(DecideExtension command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.DecideExtension(command.Granted, command.Opinion, DeadlineAuthorities.Of(user.Caller), settings.DeadlinesFrom(calendar.Today), user.Caller.ToActor(), calendar.Now);
    }
}

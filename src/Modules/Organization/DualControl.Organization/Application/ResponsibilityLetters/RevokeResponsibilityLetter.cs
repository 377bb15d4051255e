using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>撤回责任书 Revoke an unsigned letter; the next batch issues another.</summary>
/// <param name="Reason">撤回原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record RevokeResponsibilityLetter(EnterpriseId EnterpriseId, ResponsibilityLetterId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class RevokeResponsibilityLetterValidator : AbstractValidator<RevokeResponsibilityLetter>
{
    public RevokeResponsibilityLetterValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class RevokeResponsibilityLetterHandler(IRepository<ResponsibilityLetter> letters, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RevokeResponsibilityLetter>
{
    public async Task<Result> Handle(RevokeResponsibilityLetter command, CancellationToken ct)
    {
        var found = await letters.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        return found.Value.EnterpriseId == command.EnterpriseId
            ? found.Value.Revoke(command.Reason, user.Caller.ToActor(), calendar.Now)
            : CommonErrors.NotFound;
    }
}

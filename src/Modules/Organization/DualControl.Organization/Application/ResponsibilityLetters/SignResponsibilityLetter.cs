using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>签订责任书 The account of the letter's post confirms it; only where one person alone holds the post, since accounts stand for posts. It is filed in the archive.</summary>
[AllowedTo(Roles.Enterprise)]
internal sealed record SignResponsibilityLetter(EnterpriseId EnterpriseId, ResponsibilityLetterId Id, long? ExpectedVersion) : ICommand;

internal sealed class SignResponsibilityLetterHandler(
    IRepository<ResponsibilityLetter> letters, IReadRepository<PostHolding> holdings, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<SignResponsibilityLetter>
{
    public async Task<Result> Handle(SignResponsibilityLetter command, CancellationToken ct)
    {
        var found = await letters.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var letter = found.Value;
        if (letter.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        var holders = await holdings.CountAsync(new HoldersOfPost(letter.EnterpriseId, letter.PostId, calendar.Today), ct);
        var signed = letter.Sign(user.Caller.PostId, holders, user.Caller.ToActor(), calendar.Now);
        if (!signed.IsFailure) outbox.Publish(letter.ToFiling());
        return signed;
    }
}

using DualControl.BuildingBlocks.Pipeline;
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

/// <summary>登记纸质签字 The management records that the person signed the letter on paper, and where the paper is kept. It is filed in the archive.</summary>
/// <param name="SignedOn">签字日期 Day of the signature: between the issue and today, while the person held the post.</param>
/// <param name="Note">说明 Where the paper is kept, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record RecordPaperSignature(EnterpriseId EnterpriseId, ResponsibilityLetterId Id, DateOnly SignedOn, string Note, long? ExpectedVersion) : ICommand;

internal sealed class RecordPaperSignatureValidator : AbstractValidator<RecordPaperSignature>
{
    public RecordPaperSignatureValidator()
    {
        RuleFor(c => c.SignedOn).BureauDay();
        RuleFor(c => c.Note).NotEmpty().MaximumLength(500);
    }
}

internal sealed class RecordPaperSignatureHandler(IRepository<ResponsibilityLetter> letters, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<RecordPaperSignature>
{
    public async Task<Result> Handle(RecordPaperSignature command, CancellationToken ct)
    {
        var found = await letters.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var letter = found.Value;
        if (letter.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        var recorded = letter.RecordPaperSignature(command.SignedOn, command.Note, user.Caller.ToActor(), calendar.Now);
        if (!recorded.IsFailure) outbox.Publish(letter.ToFiling());
        return recorded;
    }
}

using DualControl.BuildingBlocks.Pipeline;
using DualControl.Risks.Domain.Postings;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Postings;

/// <summary>登记撤下 A posting was taken down without another in its place.</summary>
/// <param name="RemovedOn">撤下日期 Day, from that of the posting to today.</param>
/// <param name="Reason">原因 Why, at most 500 characters; null for none.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.DepartmentReviewer | Role.WorkshopReviewer)]
internal sealed record RemovePosting(PostingId Id, DateOnly RemovedOn, string? Reason, long? ExpectedVersion) : ICommand;

internal sealed class RemovePostingValidator : AbstractValidator<RemovePosting>
{
    public RemovePostingValidator()
    {
        RuleFor(c => c.RemovedOn).BureauDay();
        RuleFor(c => c.Reason).MaximumLength(500);
    }
}

internal sealed class RemovePostingHandler(IRepository<Posting> postings, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<RemovePosting>
{
    public async Task<Result> Handle(RemovePosting command, CancellationToken ct)
    {
        var found = await postings.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure
            ? found.Error
            : found.Value.TakeDown(command.RemovedOn, string.IsNullOrWhiteSpace(command.Reason) ? null : command.Reason, user.Caller.ToActor(), calendar.Now);
    }
}

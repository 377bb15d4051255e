using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>变更经营状态 Suspend, resume, close an enterprise, or merge it into its successor; nothing is deleted. From the day it ends it is asked for no report any more.</summary>
/// <param name="Status">变更后状态 Status from then on.</param>
/// <param name="From">起 First day: today or earlier, not before the registration or the last change.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
/// <param name="SuccessorId">承继单位 Required when merged, and only then: another enterprise of the caller's scope that has not ended.</param>
[AllowedTo(Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record ChangeEnterpriseStatus(EnterpriseId Id, EnterpriseStatus Status, DateOnly From, string Reason, EnterpriseId? SuccessorId, long? ExpectedVersion) : ICommand;

internal sealed class ChangeEnterpriseStatusValidator : AbstractValidator<ChangeEnterpriseStatus>
{
    public ChangeEnterpriseStatusValidator()
    {
        RuleFor(c => c.Status).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        RuleFor(c => c.SuccessorId).NotNull().When(c => c.Status == EnterpriseStatus.Merged);
        RuleFor(c => c.SuccessorId).Null().When(c => c.Status != EnterpriseStatus.Merged);
    }
}

internal sealed class ChangeEnterpriseStatusHandler(IRepository<Enterprise> enterprises, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<ChangeEnterpriseStatus>
{
    public async Task<Result> Handle(ChangeEnterpriseStatus command, CancellationToken ct)
    {
        var found = await enterprises.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var successor = command.SuccessorId is { } id ? await enterprises.GetAsync(id, null, ct) : null;
        return found.Value.ChangeStatus(command.Status, command.From, command.Reason, successor is { IsFailure: false } ? successor.Value : null, calendar.Today, user.Caller.ToActor(), calendar.Now);
    }
}

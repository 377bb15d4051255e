using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>撤销计分记录 Withdraw a mistaken manual entry; by somebody else than who made it, while no period around its day is closed.</summary>
/// <param name="Reason">撤销原因 Reason, 1–500 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record WithdrawScoringEvent(EnterpriseId EnterpriseId, ScoringEventId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class WithdrawScoringEventValidator : AbstractValidator<WithdrawScoringEvent>
{
    public WithdrawScoringEventValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class WithdrawScoringEventHandler(IRepository<ScoringEvent> events, IReadRepository<AssessmentPeriod> periods, ICurrentUser user) : ICommandHandler<WithdrawScoringEvent>
{
    public async Task<Result> Handle(WithdrawScoringEvent command, CancellationToken ct)
    {
        var found = await events.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var scored = found.Value;
        if (scored.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        if (await periods.AnyAsync(new FrozenPeriodsOn(scored.EnterpriseId, scored.Day), ct)) return OrganizationErrors.ScoringEventPeriodFrozen;
        return scored.Withdraw(command.Reason, user.Caller.ToActor());
    }
}

using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Reassessments;

/// <summary>提出重新评价 Something changed, or an accident happened, that the grading of a factor in force may not have reckoned with: assess it again within Risks:ReassessmentDaysAfterTrigger (7) days.</summary>
/// <param name="Trigger">起因 A change (processChanged … surroundingsChanged) or accident; the others come by themselves.</param>
/// <param name="Reason">说明 What happened, 1–500 characters.</param>
[AllowedTo(Roles.Enterprise | Role.SectionOfficer)]
internal sealed record TriggerReassessment(RiskFactorId Id, ReassessmentTrigger Trigger, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class TriggerReassessmentValidator : AbstractValidator<TriggerReassessment>
{
    public TriggerReassessmentValidator()
    {
        RuleFor(c => c.Trigger).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

internal sealed class TriggerReassessmentHandler(IRepository<RiskFactor> factors, RiskRules rules, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<TriggerReassessment>
{
    public async Task<Result> Handle(TriggerReassessment command, CancellationToken ct)
    {
        if (!ReassessmentTriggers.IsNamedByPeople(command.Trigger)) return RiskErrors.TriggerNotByHand.At("trigger");
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure
            ? found.Error
            : found.Value.Trigger(command.Trigger, command.Reason, null, rules, user.Caller.ToActor().Name, calendar.Now);
    }
}

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

/// <summary>维持评价结论 The factor was assessed again and its grading holds: its causes are answered and the next period begins. A grading that does not hold is changed by a new version.</summary>
/// <param name="Reason">理由 Why it holds, 1–500 characters.</param>
[AllowedTo(Role.SafetyManager | Role.DepartmentReviewer)]
internal sealed record KeepAssessment(RiskFactorId Id, string Reason, long? ExpectedVersion) : ICommand;

internal sealed class KeepAssessmentValidator : AbstractValidator<KeepAssessment>
{
    public KeepAssessmentValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class KeepAssessmentHandler(IRepository<RiskFactor> factors, RiskRules rules, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<KeepAssessment>
{
    public async Task<Result> Handle(KeepAssessment command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.Keep(command.Reason, rules, user.Caller.ToActor(), calendar.Now);
    }
}

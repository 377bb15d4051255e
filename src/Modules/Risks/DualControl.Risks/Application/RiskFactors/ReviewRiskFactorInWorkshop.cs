using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>车间审核 The workshop reviews a draft of its own (plan 二（一）3); not one's own draft.</summary>
/// <param name="Decision">结论 approve or return.</param>
/// <param name="Reason">退回原因 Required when returned, at most 500 characters.</param>
[AllowedTo(Role.WorkshopReviewer)]
internal sealed record ReviewRiskFactorInWorkshop(RiskFactorId Id, ReviewDecision Decision, string? Reason, long? ExpectedVersion) : ICommand;

internal sealed class ReviewRiskFactorInWorkshopValidator : AbstractValidator<ReviewRiskFactorInWorkshop>
{
    public ReviewRiskFactorInWorkshopValidator() => this.ReviewDecisionRules(c => c.Decision, c => c.Reason);
}

internal sealed class ReviewRiskFactorInWorkshopHandler(IRepository<RiskFactor> factors, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<ReviewRiskFactorInWorkshop>
{
    public async Task<Result> Handle(ReviewRiskFactorInWorkshop command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure
            ? found.Error
            : found.Value.ReviewInWorkshop(user.Caller.ToActor(), user.Caller.UnitId, command.Decision, command.Reason, calendar.Now);
    }
}

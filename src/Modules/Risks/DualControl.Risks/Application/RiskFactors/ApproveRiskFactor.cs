using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.RiskFactors;

/// <summary>部门审定 The department approves a reviewed draft, which comes into force and is filed, or returns it (plan 二（一）3).</summary>
/// <param name="Decision">结论 approve or return.</param>
/// <param name="Reason">退回原因 Required when returned, at most 500 characters.</param>
[AllowedTo(Role.DepartmentReviewer)]
internal sealed record ApproveRiskFactor(RiskFactorId Id, ReviewDecision Decision, string? Reason, long? ExpectedVersion) : ICommand;

internal sealed class ApproveRiskFactorValidator : AbstractValidator<ApproveRiskFactor>
{
    public ApproveRiskFactorValidator()
    {
        RuleFor(c => c.Decision).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().When(c => c.Decision == ReviewDecision.Return);
        RuleFor(c => c.Reason).MaximumLength(500);
    }
}

internal sealed class ApproveRiskFactorHandler(
    IRepository<RiskFactor> factors, IRepository<RiskUnit> units, RiskSettings settings, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<ApproveRiskFactor>
{
    public async Task<Result> Handle(ApproveRiskFactor command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var factor = found.Value;
        var actor = user.Caller.ToActor();
        var months = settings.ReassessmentMonthsOf(factor.Content.Current.Level);
        var decided = factor.ApproveInDepartment(actor, user.Caller.UnitId, command.Decision, command.Reason, months, calendar.Now, calendar.Today);
        if (decided.IsFailure || command.Decision == ReviewDecision.Return) return decided;

        await units.IdentifyCellOfAsync(factor, ct);
        outbox.Publish(new RiskFactorApproved(factor.Id, factor.EnterpriseId, factor.RiskUnitId, factor.VersionInForce, factor.Level!.Value, calendar.Now));
        outbox.Publish(new FilingRequested(
            ArchiveClass.Assessment, $"风险评价与审定：{factor.Point}（第{factor.VersionInForce}版）", factor.EnterpriseId, nameof(RiskFactor), factor.Id.Value.ToString(),
            factor.VersionInForce, JsonSerializer.Serialize(factor.History[^1], JsonSetup.Options), actor, calendar.Now));
        return Result.Success;
    }
}

using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Policies.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Policies;

/// <summary>评估制度 Enter a periodic evaluation of a version (plan, section 二（一）2: 定期评估分析和改进); it is filed in the archive.</summary>
/// <param name="HeldOn">评估日期 Day on which it was held: while the version was in force, not in the future, not before the last evaluation.</param>
/// <param name="Findings">评估情况 What was found, 1–2000 characters.</param>
/// <param name="Conclusion">结论 effective, or improve: open until a newer version is issued.</param>
/// <param name="Improvement">改进意见 What is to be improved, at most 2000 characters; required with improve.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record EvaluatePolicy(
    EnterpriseId EnterpriseId, PolicyId Id, DateOnly HeldOn, string Findings, EvaluationConclusion Conclusion, string? Improvement, long? ExpectedVersion) : ICommand;

internal sealed class EvaluatePolicyValidator : AbstractValidator<EvaluatePolicy>
{
    public EvaluatePolicyValidator()
    {
        RuleFor(c => c.HeldOn).BureauDay();
        RuleFor(c => c.Findings).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.Conclusion).IsInEnum();
        RuleFor(c => c.Improvement).NotEmpty().When(c => c.Conclusion == EvaluationConclusion.Improve);
        RuleFor(c => c.Improvement).MaximumLength(2000);
    }
}

internal sealed class EvaluatePolicyHandler(
    IRepository<Policy> policies, IReadRepository<PolicyReading> readings, OrganizationSettings settings, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<EvaluatePolicy>
{
    public async Task<Result> Handle(EvaluatePolicy command, CancellationToken ct)
    {
        if (await policies.FirstOrDefaultAsync(new PolicyOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } policy) return CommonErrors.NotFound;
        if (command.ExpectedVersion is { } expected && expected != policy.Version) return CommonErrors.Stale;
        var (actor, now) = (user.Caller.ToActor(), calendar.Now);
        var evaluated = policy.Evaluate(command.HeldOn, command.Findings, command.Conclusion, command.Improvement, settings.PolicyEvaluationMonths, actor, now);
        if (evaluated.IsFailure) return evaluated;
        var number = policy.Evaluations.Count;
        var view = PolicyView.Of(policy, await readings.CountAsync(new ReadingsOfPolicy(policy.Id), ct), calendar.Today) with { Version = policy.VersionOnceChanged };
        outbox.Publish(new FilingRequested(ArchiveClass.Policy, $"{policy.Title}（第{policy.VersionNumber}版）第{number}次评估", policy.EnterpriseId, nameof(PolicyEvaluation),
            policy.Id.Value.ToString(), number, JsonSerializer.Serialize(view, JsonSetup.Options), actor, now));
        return Result.Success;
    }
}

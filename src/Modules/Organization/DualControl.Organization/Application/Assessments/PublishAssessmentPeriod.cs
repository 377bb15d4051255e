using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>公示考核结果 Publish a closed period with its rewards and penalties, when the time for objections is over and all are decided; it is filed in the archive.</summary>
/// <param name="Rewards">奖惩 Rewards and penalties, at most 200; empty for none.</param>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record PublishAssessmentPeriod(EnterpriseId EnterpriseId, AssessmentPeriodId Id, IReadOnlyList<RewardGiven> Rewards, long? ExpectedVersion) : ICommand;

/// <summary>奖惩 One reward or penalty.</summary>
/// <param name="Kind">类别 Reward or penalty.</param>
/// <param name="ResultId">考核结果 Result of who gets it, in this period.</param>
/// <param name="Amount">金额（元） Amount in yuan; with a description or instead of one.</param>
/// <param name="Description">内容 In words, at most 500 characters; required without an amount.</param>
/// <param name="RuleCodes">依据 1–20 codes of rules that have scored in the result: for a reward, against for a penalty.</param>
internal sealed record RewardGiven(RewardKind Kind, AssessmentResultId ResultId, Money? Amount, string? Description, IReadOnlyList<string> RuleCodes);

internal sealed class PublishAssessmentPeriodValidator : AbstractValidator<PublishAssessmentPeriod>
{
    private const int Most = 200;
    private const int MostGrounds = 20;

    public PublishAssessmentPeriodValidator()
    {
        RuleFor(c => c.Rewards).Must(r => r.Count <= Most).WithMessage(_ => Messages.Render("list.too_long", [Most]));
        RuleForEach(c => c.Rewards).NotNull().ChildRules(reward =>
        {
            reward.RuleFor(r => r.Kind).IsInEnum();
            reward.RuleFor(r => r.Description).MaximumLength(500);
            reward.RuleFor(r => r.Description).Must((r, text) => r.Amount is not null || !string.IsNullOrWhiteSpace(text)).WithMessage(_ => Messages.Render("assessment_period.reward_empty"));
            reward.RuleFor(r => r.RuleCodes).NotEmpty().Must(c => c.Count <= MostGrounds).WithMessage(_ => Messages.Render("list.too_long", [MostGrounds]));
            reward.RuleForEach(r => r.RuleCodes).NotEmpty().MaximumLength(20);
        });
    }
}

internal sealed class PublishAssessmentPeriodHandler(
    IRepository<AssessmentPeriod> periods, IReadRepository<AssessmentResult> results, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<PublishAssessmentPeriod>
{
    public async Task<Result> Handle(PublishAssessmentPeriod command, CancellationToken ct)
    {
        if (await periods.FirstOrDefaultAsync(new PeriodOfEnterprise(command.EnterpriseId, command.Id), ct) is not { } period) return CommonErrors.NotFound;
        if (command.ExpectedVersion is { } expected && expected != period.Version) return CommonErrors.Stale;
        var (actor, now) = (user.Caller.ToActor(), calendar.Now);
        // The archive keeps every result, so all are read here: one for each person, vacant post and unit at most.
        var all = await results.ListAsync(new ResultsOfPeriod(period.Id), ct);
        var undecided = all.Count(r => r.ObjectionPending);
        var allowed = period.CanPublish(undecided, now);
        if (allowed.IsFailure) return allowed;
        var given = GrantedTo(all, command.Rewards);
        if (given.IsFailure) return given.Error;
        var published = period.Publish(undecided, given.Value, actor, now);
        if (published.IsFailure) return published;
        var content = new { Period = AssessmentPeriodView.Of(period) with { Version = period.VersionOnceChanged }, Results = all.OrderByDescending(r => r.ScoreTenths).Select(AssessmentResultView.Of) };
        outbox.Publish(new FilingRequested(ArchiveClass.Policy, $"考核结果公示（{PeriodNames.Of(period)}）", period.EnterpriseId, nameof(AssessmentPeriod), period.Id.Value.ToString(),
            period.Number, JsonSerializer.Serialize(content, JsonSetup.Options), actor, now));
        return Result.Success;
    }

    private static Result<IReadOnlyList<RewardOrPenalty>> GrantedTo(IReadOnlyList<AssessmentResult> results, IReadOnlyList<RewardGiven> rewards)
    {
        var granted = new List<RewardOrPenalty>();
        for (var i = 0; i < rewards.Count; i++)
        {
            var reward = rewards[i];
            if (results.FirstOrDefault(r => r.Id == reward.ResultId) is not { } result) return OrganizationErrors.RewardResult.At($"rewards[{i}].resultId");
            if (RewardOrPenalty.RefuseGround(reward.Kind, reward.RuleCodes, result) is { } refusal) return refusal.At($"rewards[{i}].ruleCodes");
            granted.Add(new RewardOrPenalty(reward.Kind, result.Id, result.SubjectName, reward.Amount, reward.Description, reward.RuleCodes));
        }
        return Result<IReadOnlyList<RewardOrPenalty>>.Success(granted);
    }
}

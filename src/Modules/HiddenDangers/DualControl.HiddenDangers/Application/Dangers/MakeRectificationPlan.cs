using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Dangers;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.HiddenDangers.Application.Dangers;

/// <summary>制定整改方案 Make the plan with its five assurances (责任、措施、资金、时限、预案“五落实”); each missing one is named. A general danger's plan is filed at once.</summary>
/// <param name="ResponsiblePostId">责任 Responsible post.</param>
/// <param name="Measures">措施 Measures, at most 4000 characters.</param>
/// <param name="Funds">资金（元） Funds in yuan.</param>
/// <param name="FundSource">资金来源 Source of the funds, at most 200 characters.</param>
/// <param name="Deadline">时限 Deadline.</param>
/// <param name="ContingencyPlan">预案 Contingency plan with interim protection, at most 4000 characters.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.DepartmentReviewer)]
internal sealed record MakeRectificationPlan(
    HiddenDangerId Id, PostId? ResponsiblePostId, string? Measures, Money? Funds, string? FundSource, DateOnly? Deadline, string? ContingencyPlan, long? ExpectedVersion) : ICommand;

internal sealed class MakeRectificationPlanValidator : AbstractValidator<MakeRectificationPlan>
{
    public MakeRectificationPlanValidator()
    {
        RuleFor(c => c.Measures).MaximumLength(4000);
        RuleFor(c => c.FundSource).MaximumLength(200);
        RuleFor(c => c.ContingencyPlan).MaximumLength(4000);
    }
}

internal sealed class MakeRectificationPlanHandler(IRepository<HiddenDanger> dangers, IRequestSender sender, DangerSettings settings, ICurrentUser user, IOutbox outbox, BureauCalendar calendar)
    : ICommandHandler<MakeRectificationPlan>
{
    public async Task<Result> Handle(MakeRectificationPlan command, CancellationToken ct)
    {
        var found = await dangers.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        var danger = found.Value;
        if (await sender.RefuseOtherDepartmentAsync(user.Caller, danger, ct) is { } refusal) return refusal;
        string? title = null;
        if (command.ResponsiblePostId is { } post)
        {
            var named = await sender.FindPostTitleAsync(danger.EnterpriseId, post, ct);
            if (named.IsFailure) return named.Error;
            title = named.Value;
        }
        var proposal = new PlanProposal(command.ResponsiblePostId, command.Measures, command.Funds, command.FundSource, command.Deadline, command.ContingencyPlan);
        var done = danger.MakePlan(proposal, title, DeadlineAuthorities.Of(user.Caller), settings.DeadlinesFrom(calendar.Today), user.Caller.ToActor(), calendar.Now);
        if (!done.IsFailure && danger.Level == DangerLevel.General) outbox.Publish(DangerFiling.PlanOf(danger, user.Caller.ToActor(), calendar.Now));
        return done;
    }
}

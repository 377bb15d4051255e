using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>安排培训场次 Schedule a session of a plan; it may be entered afterwards.</summary>
/// <param name="PlanId">培训计划 Plan.</param>
/// <param name="StartsAt">开始时间 Beginning, UTC; on a day of the plan's period.</param>
/// <param name="EndsAt">结束时间 End, UTC; later on the same day of the bureau (UTC+8).</param>
/// <param name="Place">地点 Place, 1–200 characters.</param>
/// <param name="Content">内容 What is taught, 1–2000 characters.</param>
/// <param name="Hours">学时 Hours that count, 0.1–24, two decimals, no more than from beginning to end.</param>
/// <param name="TrainerPost">授课人职务 Post title of the trainer, 1–100 characters.</param>
/// <param name="PersonIds">应到人员 Who is to come, at most 500; null: whoever holds a post of the plan on that day.</param>
/// <param name="Test">考试要求 The test; null without one.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record ScheduleTrainingSession(
    EnterpriseId EnterpriseId, TrainingPlanId PlanId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string Content, decimal Hours, string TrainerPost,
    IReadOnlyList<PersonId>? PersonIds, TestTerms? Test) : ICommand<TrainingSessionId>;

internal sealed class ScheduleTrainingSessionValidator : AbstractValidator<ScheduleTrainingSession>
{
    public ScheduleTrainingSessionValidator()
    {
        RuleFor(c => c.Place).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Content).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.Hours).InclusiveBetween(0.1m, 24m).PrecisionScale(4, 2, true);
        RuleFor(c => c.TrainerPost).NotEmpty().MaximumLength(100);
        RuleFor(c => c.PersonIds).Must(p => p is null || p.Count <= 500).WithMessage(_ => Messages.Render("list.too_long", [500]));
        RuleFor(c => c.Test!).SetValidator(new TestTermsValidator()).When(c => c.Test is not null);
    }
}

internal sealed class ScheduleTrainingSessionHandler(
    IRepository<TrainingSession> sessions, IReadRepository<TrainingPlan> plans, IReadRepository<PostHolding> holdings, Trainees trainees, ICurrentScope scope, ICurrentUser user,
    BureauCalendar calendar) : ICommandHandler<ScheduleTrainingSession, TrainingSessionId>
{
    public async Task<Result<TrainingSessionId>> Handle(ScheduleTrainingSession command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        if (await plans.FirstOrDefaultAsync(new ById(command), ct) is not { } plan) return TrainingErrors.PlanNotFound.At("planId");
        if (command.PersonIds is not null && await trainees.CheckAsync(command.EnterpriseId, command.PersonIds, ct) is { IsFailure: true } refused) return refused.Error!;
        var day = BureauCalendar.DayOf(command.StartsAt);
        var held = await holdings.ListAsync(command.PersonIds is { } named ? new HoldingsOfPersons(named, day) : new HoldingsOnDay(command.EnterpriseId, day, plan.PostIds), ct);
        var expected = command.PersonIds ?? [.. held.Select(h => h.PersonId)];
        var terms = new SessionTerms(command.StartsAt, command.EndsAt, command.Place, command.Content, command.Hours, command.TrainerPost, command.Test);
        var scheduled = TrainingSession.Schedule(plan, terms, expected, held.Select(h => h.PostId), user.Caller.ToActor(), calendar.Now);
        if (scheduled.IsFailure) return scheduled.Error;
        sessions.Add(scheduled.Value);
        return scheduled.Value.Id;
    }

    private sealed class ById : Specification<TrainingPlan>
    {
        public ById(ScheduleTrainingSession c) => Query.Where(p => p.EnterpriseId == c.EnterpriseId && p.Id == c.PlanId);
    }
}

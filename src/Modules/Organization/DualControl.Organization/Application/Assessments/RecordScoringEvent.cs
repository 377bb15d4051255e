using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.Organization.Domain.Assessments.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>记录奖励或违规 Enter a commendation or violation with its evidence, under a rule in force on its day; all else is scored by the program.</summary>
/// <param name="RuleCode">规则编号 Code of the rule in force, of kind commendation or violation.</param>
/// <param name="OccurredOn">事项日期 Day on which it happened, today or earlier, in no closed period.</param>
/// <param name="PersonId">人员 Person of the enterprise, where the rule counts for persons.</param>
/// <param name="UnitId">部门 Unit of the enterprise, where the rule counts for units.</param>
/// <param name="Evidence">事实依据 Evidence, 1–1000 characters.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record RecordScoringEvent(EnterpriseId EnterpriseId, string RuleCode, DateOnly OccurredOn, PersonId? PersonId, UnitId? UnitId, string Evidence) : ICommand<ScoringEventId>;

internal sealed class RecordScoringEventValidator : AbstractValidator<RecordScoringEvent>
{
    public RecordScoringEventValidator()
    {
        RuleFor(c => c.RuleCode).NotEmpty().MaximumLength(20);
        RuleFor(c => c.OccurredOn).BureauDay();
        RuleFor(c => c.Evidence).NotEmpty().MaximumLength(1000);
    }
}

internal sealed class RecordScoringEventHandler(
    IRepository<ScoringEvent> events, IReadRepository<AssessmentRuleSet> ruleSets, IReadRepository<AssessmentPeriod> periods, ScoringSubjects subjects, ICurrentScope scope,
    ICurrentUser user, BureauCalendar calendar) : ICommandHandler<RecordScoringEvent, ScoringEventId>
{
    public async Task<Result<ScoringEventId>> Handle(RecordScoringEvent command, CancellationToken ct)
    {
        var (enterprise, day) = (command.EnterpriseId, command.OccurredOn);
        if (!scope.Scope.Covers(enterprise)) return CommonErrors.NotFound;
        if (day > calendar.Today) return OrganizationErrors.ScoringEventInFuture.At("occurredOn");
        if (await ruleSets.FirstOrDefaultAsync(new RuleSetInForce(enterprise, day), ct) is not { } rules) return OrganizationErrors.ScoringEventNoRules.With(Terms.Show(day)).At("occurredOn");
        if (await periods.AnyAsync(new FrozenPeriodsOn(enterprise, day), ct)) return OrganizationErrors.ScoringEventPeriodFrozen.At("occurredOn");
        if (rules.Rules.FirstOrDefault(r => r.Kind.IsManual() && r.Code == command.RuleCode) is not { } rule) return OrganizationErrors.ScoringEventRule.With(command.RuleCode).At("ruleCode");
        var fits = rule.Target == ScoringTarget.Post ? command is { PersonId: not null, UnitId: null } : command is { PersonId: null, UnitId: not null };
        if (!fits || await subjects.FindAsync(enterprise, rule.Target, new Whom(command.UnitId, null, command.PersonId), day, ct) is not [var subject])
            return OrganizationErrors.ScoringEventSubject.With(rule.Code).At(rule.Target == ScoringTarget.Post ? "personId" : "unitId");
        var what = new Occurrence(enterprise, rule.Kind, ScoringSource.Manual, Ids.New(), "", null, day, calendar.Now, user.Caller.ToActor(), command.Evidence);
        var scored = ScoringEvent.Score(what, rules.Id, rule, subject);
        events.Add(scored);
        return scored.Id;
    }
}

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

/// <summary>建立考核期 Open a month, quarter or year: its figures follow the events until it is closed.</summary>
/// <param name="Kind">考核周期 Month, quarter or year.</param>
/// <param name="From">起始日期 Its first day, today or earlier; a rule set is in force on its last day, or today while it lasts.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record OpenAssessmentPeriod(EnterpriseId EnterpriseId, PeriodKind Kind, DateOnly From) : ICommand<AssessmentPeriodId>;

internal sealed class OpenAssessmentPeriodValidator : AbstractValidator<OpenAssessmentPeriod>
{
    public OpenAssessmentPeriodValidator()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.From).BureauDay();
    }
}

internal sealed class OpenAssessmentPeriodHandler(
    IRepository<AssessmentPeriod> periods, IReadRepository<AssessmentRuleSet> ruleSets, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<OpenAssessmentPeriod, AssessmentPeriodId>
{
    public async Task<Result<AssessmentPeriodId>> Handle(OpenAssessmentPeriod command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        if (await periods.AnyAsync(new Same(command), ct)) return OrganizationErrors.PeriodExists;
        var last = AssessmentPeriod.LastDayOf(command.Kind, command.From);
        var rules = await ruleSets.FirstOrDefaultAsync(new RuleSetInForce(command.EnterpriseId, last < calendar.Today ? last : calendar.Today), ct);
        var opened = AssessmentPeriod.Open(command.EnterpriseId, command.Kind, command.From, rules, user.Caller.ToActor(), calendar.Now);
        if (opened.IsFailure) return opened.Error;
        periods.Add(opened.Value);
        return opened.Value.Id;
    }

    private sealed class Same : Specification<AssessmentPeriod>
    {
        public Same(OpenAssessmentPeriod c) => Query.Where(p => p.EnterpriseId == c.EnterpriseId && p.Kind == c.Kind && p.From == c.From);
    }
}

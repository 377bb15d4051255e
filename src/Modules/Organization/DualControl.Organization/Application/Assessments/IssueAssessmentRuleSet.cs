using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>发布考核细则 Issue a draft from a day on; the version before ends on the day before. Not by who drafted it.</summary>
/// <param name="EffectiveFrom">施行日期 First day in force: today or later, at most 366 days ahead; the first version of an enterprise may have been in force before.</param>
[AllowedTo(Role.EnterprisePrincipal)]
internal sealed record IssueAssessmentRuleSet(EnterpriseId EnterpriseId, AssessmentRuleSetId Id, DateOnly EffectiveFrom, long? ExpectedVersion) : ICommand;

internal sealed class IssueAssessmentRuleSetValidator : AbstractValidator<IssueAssessmentRuleSet>
{
    public IssueAssessmentRuleSetValidator() => RuleFor(c => c.EffectiveFrom).BureauDay();
}

internal sealed class IssueAssessmentRuleSetHandler(IRepository<AssessmentRuleSet> ruleSets, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<IssueAssessmentRuleSet>
{
    public async Task<Result> Handle(IssueAssessmentRuleSet command, CancellationToken ct)
    {
        var found = await ruleSets.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        if (found.Value.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        var earlier = await ruleSets.ListAsync(new Issued(command.EnterpriseId), ct);
        return found.Value.Issue(command.EffectiveFrom, earlier, user.Caller.ToActor(), calendar.Now);
    }

    private sealed class Issued : Specification<AssessmentRuleSet>
    {
        public Issued(EnterpriseId enterprise) => Query.Where(r => r.EnterpriseId == enterprise && r.VersionNumber != null);
    }
}

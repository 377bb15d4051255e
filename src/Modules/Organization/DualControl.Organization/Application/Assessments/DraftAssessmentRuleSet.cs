using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Assessments;

/// <summary>起草考核细则 Draft a version of the enterprise's rules for points (plan 一（一）2); the principal issues it.</summary>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="Basis">编制依据 What it is based on, 1–500 characters.</param>
/// <param name="BasePoints">基础分 Where everybody starts in a period, 0–1000, one decimal place.</param>
/// <param name="Rules">计分规则 1–100 rules.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record DraftAssessmentRuleSet(EnterpriseId EnterpriseId, string Title, string Basis, decimal BasePoints, IReadOnlyList<ScoringRule> Rules)
    : ICommand<AssessmentRuleSetId>, IRuleSetContent;

internal sealed class DraftAssessmentRuleSetValidator : RuleSetContentValidator<DraftAssessmentRuleSet>;

internal sealed class DraftAssessmentRuleSetHandler(IRepository<AssessmentRuleSet> ruleSets, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<DraftAssessmentRuleSet, AssessmentRuleSetId>
{
    public Task<Result<AssessmentRuleSetId>> Handle(DraftAssessmentRuleSet command, CancellationToken ct) => Task.FromResult(Draft(command));

    private Result<AssessmentRuleSetId> Draft(DraftAssessmentRuleSet command)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var content = new RuleSetContent(command.Title, command.Basis, command.BasePoints, command.Rules);
        var draft = AssessmentRuleSet.Draft(command.EnterpriseId, content, user.Caller.ToActor(), calendar.Now);
        if (draft.IsFailure) return draft.Error;
        ruleSets.Add(draft.Value);
        return draft.Value.Id;
    }
}

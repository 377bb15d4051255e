using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Assessments;

/// <summary>修改考核细则草稿 Replace a draft as a whole; what is issued never changes.</summary>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="Basis">编制依据 What it is based on, 1–500 characters.</param>
/// <param name="BasePoints">基础分 Where everybody starts in a period, 0–1000, one decimal place.</param>
/// <param name="Rules">计分规则 1–100 rules.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record RedraftAssessmentRuleSet(
    EnterpriseId EnterpriseId, AssessmentRuleSetId Id, string Title, string Basis, decimal BasePoints, IReadOnlyList<ScoringRule> Rules, long? ExpectedVersion) : ICommand, IRuleSetContent;

internal sealed class RedraftAssessmentRuleSetValidator : RuleSetContentValidator<RedraftAssessmentRuleSet>;

internal sealed class RedraftAssessmentRuleSetHandler(IRepository<AssessmentRuleSet> ruleSets, ICurrentUser user) : ICommandHandler<RedraftAssessmentRuleSet>
{
    public async Task<Result> Handle(RedraftAssessmentRuleSet command, CancellationToken ct)
    {
        var found = await ruleSets.GetAsync(command.Id, command.ExpectedVersion, ct);
        if (found.IsFailure) return found.Error;
        if (found.Value.EnterpriseId != command.EnterpriseId) return CommonErrors.NotFound;
        return found.Value.Redraft(new RuleSetContent(command.Title, command.Basis, command.BasePoints, command.Rules), user.Caller.ToActor());
    }
}

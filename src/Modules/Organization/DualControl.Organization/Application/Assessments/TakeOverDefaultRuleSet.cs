using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Assessments;

/// <summary>采用通用考核细则 Take over the default rules as a draft of one's own, to be adapted and issued.</summary>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record TakeOverDefaultRuleSet(EnterpriseId EnterpriseId) : ICommand<AssessmentRuleSetId>;

internal sealed class TakeOverDefaultRuleSetHandler(IRepository<AssessmentRuleSet> ruleSets, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<TakeOverDefaultRuleSet, AssessmentRuleSetId>
{
    public Task<Result<AssessmentRuleSetId>> Handle(TakeOverDefaultRuleSet command, CancellationToken ct) => Task.FromResult(TakeOver(command));

    private Result<AssessmentRuleSetId> TakeOver(TakeOverDefaultRuleSet command)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var draft = AssessmentRuleSet.Draft(command.EnterpriseId, DefaultRuleSet.Content, user.Caller.ToActor(), calendar.Now);
        if (draft.IsFailure) return draft.Error;
        ruleSets.Add(draft.Value);
        return draft.Value.Id;
    }
}

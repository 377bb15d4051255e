using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核细则详情 One version of the rules.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetAssessmentRuleSet(EnterpriseId EnterpriseId, AssessmentRuleSetId Id) : IQuery<AssessmentRuleSetView>;

internal sealed class GetAssessmentRuleSetHandler(IReadRepository<AssessmentRuleSet> ruleSets) : IQueryHandler<GetAssessmentRuleSet, AssessmentRuleSetView>
{
    public async Task<Result<AssessmentRuleSetView>> Handle(GetAssessmentRuleSet query, CancellationToken ct) =>
        await ruleSets.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<AssessmentRuleSet, AssessmentRuleSetView>
    {
        public ById(GetAssessmentRuleSet query)
        {
            Query.Where(r => r.EnterpriseId == query.EnterpriseId && r.Id == query.Id);
            Query.Select(AssessmentRuleSetView.Projection);
        }
    }
}

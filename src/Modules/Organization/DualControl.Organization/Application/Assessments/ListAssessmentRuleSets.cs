using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核细则列表 The rules of an enterprise, drafts and versions. Sort: createdAt (default -createdAt, newest first).</summary>
/// <param name="InForceOn">施行日 Only the version in force on this day, 2000–2199.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListAssessmentRuleSets(EnterpriseId EnterpriseId, DateOnly? InForceOn, PageRequest Page) : IQuery<Page<AssessmentRuleSetView>>;

internal sealed class ListAssessmentRuleSetsValidator : AbstractValidator<ListAssessmentRuleSets>
{
    public ListAssessmentRuleSetsValidator() => RuleFor(q => q.InForceOn).BureauDay();
}

internal sealed class ListAssessmentRuleSetsHandler(IReadRepository<AssessmentRuleSet> ruleSets, ICurrentScope scope)
    : IQueryHandler<ListAssessmentRuleSets, Page<AssessmentRuleSetView>>
{
    public async Task<Result<Page<AssessmentRuleSetView>>> Handle(ListAssessmentRuleSets query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await ruleSets.PageAsync(new OfEnterprise(query), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<AssessmentRuleSet, AssessmentRuleSetView>
    {
        public OfEnterprise(ListAssessmentRuleSets query)
        {
            Query.Where(r => r.EnterpriseId == query.EnterpriseId)
                .Where(r => r.EffectiveFrom <= query.InForceOn && (r.LastDay == null || r.LastDay >= query.InForceOn), query.InForceOn is not null)
                .SortBy("createdAt", r => r.CreatedAt).SortedByDefault("-createdAt");
            Query.Select(AssessmentRuleSetView.Projection);
        }
    }
}

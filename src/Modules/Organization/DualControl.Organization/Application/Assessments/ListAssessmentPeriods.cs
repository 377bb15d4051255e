using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核期列表 The periods of an enterprise, corrected ones too. Sort: from (default -from, newest first).</summary>
/// <param name="Kind">考核周期 Only of this kind.</param>
/// <param name="State">状态 Only in this state.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListAssessmentPeriods(EnterpriseId EnterpriseId, PeriodKind? Kind, PeriodState? State, PageRequest Page) : IQuery<Page<AssessmentPeriodView>>;

internal sealed class ListAssessmentPeriodsValidator : AbstractValidator<ListAssessmentPeriods>
{
    public ListAssessmentPeriodsValidator()
    {
        RuleFor(q => q.Kind).IsInEnum();
        RuleFor(q => q.State).IsInEnum();
    }
}

internal sealed class ListAssessmentPeriodsHandler(IReadRepository<AssessmentPeriod> periods, ICurrentScope scope) : IQueryHandler<ListAssessmentPeriods, Page<AssessmentPeriodView>>
{
    public async Task<Result<Page<AssessmentPeriodView>>> Handle(ListAssessmentPeriods query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await periods.PageAsync(new OfEnterprise(query), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<AssessmentPeriod, AssessmentPeriodView>
    {
        public OfEnterprise(ListAssessmentPeriods query)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId).Where(p => p.Kind == query.Kind, query.Kind is not null).Where(p => p.State == query.State, query.State is not null)
                .SortBy("from", p => p.From).SortedByDefault("-from");
            Query.Select(AssessmentPeriodView.Projection);
        }
    }
}

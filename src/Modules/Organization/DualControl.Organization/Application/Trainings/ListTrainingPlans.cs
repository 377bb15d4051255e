using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>培训计划列表 Training plans. Sort: from (default -from, newest first).</summary>
/// <param name="Kind">培训类别 Only of this kind.</param>
/// <param name="Topic">培训主题 Only of this topic.</param>
/// <param name="Year">年度 Only those whose period touches this year, 2000–2199.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListTrainingPlans(EnterpriseId EnterpriseId, TrainingKind? Kind, TrainingTopic? Topic, int? Year, PageRequest Page) : IQuery<Page<TrainingPlanView>>;

internal sealed class ListTrainingPlansValidator : AbstractValidator<ListTrainingPlans>
{
    public ListTrainingPlansValidator()
    {
        RuleFor(q => q.Kind).IsInEnum();
        RuleFor(q => q.Topic).IsInEnum();
        RuleFor(q => q.Year).InclusiveBetween(BureauCalendar.FirstDay.Year, BureauCalendar.LastDay.Year);
    }
}

internal sealed class ListTrainingPlansHandler(IReadRepository<TrainingPlan> plans, ICurrentScope scope) : IQueryHandler<ListTrainingPlans, Page<TrainingPlanView>>
{
    public async Task<Result<Page<TrainingPlanView>>> Handle(ListTrainingPlans query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await plans.PageAsync(new OfEnterprise(query), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<TrainingPlan, TrainingPlanView>
    {
        public OfEnterprise(ListTrainingPlans query)
        {
            var year = query.Year ?? BureauCalendar.FirstDay.Year;
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            Query.Where(p => p.EnterpriseId == query.EnterpriseId).Where(p => p.Kind == query.Kind, query.Kind is not null).Where(p => p.Topic == query.Topic, query.Topic is not null)
                .Where(p => p.From <= last && p.To >= first, query.Year is not null)
                .SortBy("from", p => p.From).SortedByDefault("-from");
            Query.Select(TrainingPlanView.Of);
        }
    }
}

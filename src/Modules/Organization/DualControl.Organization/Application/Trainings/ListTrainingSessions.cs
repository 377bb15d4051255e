using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>培训场次列表 Training sessions. Sort: startsAt (default -startsAt, newest first).</summary>
/// <param name="PlanId">培训计划 Only of this plan.</param>
/// <param name="Kind">培训类别 Only of this kind.</param>
/// <param name="Closed">已结束登记 `true`: only closed ones; `false`: only open ones, neither closed nor cancelled.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListTrainingSessions(EnterpriseId EnterpriseId, TrainingPlanId? PlanId, TrainingKind? Kind, bool? Closed, PageRequest Page) : IQuery<Page<TrainingSessionView>>;

internal sealed class ListTrainingSessionsValidator : AbstractValidator<ListTrainingSessions>
{
    public ListTrainingSessionsValidator() => RuleFor(q => q.Kind).IsInEnum();
}

internal sealed class ListTrainingSessionsHandler(IReadRepository<TrainingSession> sessions, ICurrentScope scope)
    : IQueryHandler<ListTrainingSessions, Page<TrainingSessionView>>
{
    public async Task<Result<Page<TrainingSessionView>>> Handle(ListTrainingSessions query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await sessions.PageAsync(new OfEnterprise(query), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<TrainingSession, TrainingSessionView>
    {
        public OfEnterprise(ListTrainingSessions query)
        {
            Query.Where(s => s.EnterpriseId == query.EnterpriseId).Where(s => s.PlanId == query.PlanId, query.PlanId is not null)
                .Where(s => s.Kind == query.Kind, query.Kind is not null).Where(s => s.ClosedAt != null, query.Closed is true).Where(s => s.ClosedAt == null && s.CancelledAt == null, query.Closed is false)
                .SortBy("startsAt", s => s.StartsAt).SortedByDefault("-startsAt");
            Query.Select(TrainingSessionView.Projection);
        }
    }
}

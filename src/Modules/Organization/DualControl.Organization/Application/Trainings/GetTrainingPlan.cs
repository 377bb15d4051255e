using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Trainings;

/// <summary>培训计划详情 One training plan.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetTrainingPlan(EnterpriseId EnterpriseId, TrainingPlanId Id) : IQuery<TrainingPlanView>;

internal sealed class GetTrainingPlanHandler(IReadRepository<TrainingPlan> plans) : IQueryHandler<GetTrainingPlan, TrainingPlanView>
{
    public async Task<Result<TrainingPlanView>> Handle(GetTrainingPlan query, CancellationToken ct) =>
        await plans.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<TrainingPlan, TrainingPlanView>
    {
        public ById(GetTrainingPlan query)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId && p.Id == query.Id);
            Query.Select(TrainingPlanView.Of);
        }
    }
}

using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Trainings;

/// <summary>培训场次详情 One training session.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetTrainingSession(EnterpriseId EnterpriseId, TrainingSessionId Id) : IQuery<TrainingSessionView>;

internal sealed class GetTrainingSessionHandler(IReadRepository<TrainingSession> sessions) : IQueryHandler<GetTrainingSession, TrainingSessionView>
{
    public async Task<Result<TrainingSessionView>> Handle(GetTrainingSession query, CancellationToken ct) =>
        await sessions.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<TrainingSession, TrainingSessionView>
    {
        public ById(GetTrainingSession query)
        {
            Query.Where(s => s.EnterpriseId == query.EnterpriseId && s.Id == query.Id);
            Query.Select(TrainingSessionView.Projection);
        }
    }
}

using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Assessments;

/// <summary>计分记录详情 One scoring event; a frontline employee sees those of the own post.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetScoringEvent(EnterpriseId EnterpriseId, ScoringEventId Id) : IQuery<ScoringEventView>;

internal sealed class GetScoringEventHandler(IReadRepository<ScoringEvent> events, OwnSubjects own) : IQueryHandler<GetScoringEvent, ScoringEventView>
{
    public async Task<Result<ScoringEventView>> Handle(GetScoringEvent query, CancellationToken ct) =>
        await events.FirstOrDefaultAsync(new ById(query), ct) is { } view && (await own.LimitAsync(query.EnterpriseId, ct))?.Contains(view.SubjectId) != false ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<ScoringEvent, ScoringEventView>
    {
        public ById(GetScoringEvent query)
        {
            Query.Where(e => e.EnterpriseId == query.EnterpriseId && e.Id == query.Id);
            Query.Select(ScoringEventView.Projection);
        }
    }
}

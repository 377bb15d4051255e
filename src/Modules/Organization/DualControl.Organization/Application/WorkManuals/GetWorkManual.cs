using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.WorkManuals;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.WorkManuals;

/// <summary>工作手册详情 One edition of the work manual.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetWorkManual(EnterpriseId EnterpriseId, WorkManualId Id) : IQuery<WorkManualView>;

internal sealed class GetWorkManualHandler(IReadRepository<WorkManual> manuals) : IQueryHandler<GetWorkManual, WorkManualView>
{
    public async Task<Result<WorkManualView>> Handle(GetWorkManual query, CancellationToken ct) =>
        await manuals.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<WorkManual, WorkManualView>
    {
        public ById(GetWorkManual query)
        {
            Query.Where(m => m.EnterpriseId == query.EnterpriseId && m.Id == query.Id);
            Query.Select(WorkManualView.Of);
        }
    }
}

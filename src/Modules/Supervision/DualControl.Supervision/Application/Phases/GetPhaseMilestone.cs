using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.Supervision.Domain.Phases;

namespace DualControl.Supervision.Application.Phases;

/// <summary>节点详情 One milestone of the plan.</summary>
/// <param name="Id">标识 Id.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetPhaseMilestone(PhaseMilestoneId Id) : IQuery<PhaseMilestoneView>;

internal sealed class GetPhaseMilestoneHandler(IReadRepository<PhaseMilestone> milestones) : IQueryHandler<GetPhaseMilestone, PhaseMilestoneView>
{
    public async Task<Result<PhaseMilestoneView>> Handle(GetPhaseMilestone query, CancellationToken ct)
    {
        var milestone = await milestones.FirstOrDefaultAsync(new MilestoneById(query.Id), ct);
        return milestone is null ? CommonErrors.NotFound : milestone;
    }
}

/// <summary>The milestone with this id.</summary>
internal sealed class MilestoneById : Specification<PhaseMilestone, PhaseMilestoneView>
{
    public MilestoneById(PhaseMilestoneId id)
    {
        Query.Where(m => m.Id == id);
        Query.Select(PhaseMilestoneView.Projection);
    }
}

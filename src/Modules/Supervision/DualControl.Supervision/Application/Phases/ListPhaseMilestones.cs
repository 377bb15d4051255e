using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.Supervision.Domain.Phases;
using FluentValidation;

namespace DualControl.Supervision.Application.Phases;

/// <summary>工作步骤 The plan's milestones (plan 四), sorted by <c>dueOn</c> (default) or <c>code</c>.</summary>
/// <param name="Phase">阶段 Only this phase.</param>
/// <param name="Page">分页 Page.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListPhaseMilestones(Phase? Phase, PageRequest Page) : IQuery<Page<PhaseMilestoneView>>;

internal sealed class ListPhaseMilestonesValidator : AbstractValidator<ListPhaseMilestones>
{
    public ListPhaseMilestonesValidator() => RuleFor(q => q.Phase).IsInEnum();
}

internal sealed class ListPhaseMilestonesHandler(IReadRepository<PhaseMilestone> milestones)
    : IQueryHandler<ListPhaseMilestones, Page<PhaseMilestoneView>>
{
    public Task<Result<Page<PhaseMilestoneView>>> Handle(ListPhaseMilestones query, CancellationToken ct) =>
        milestones.PageAsync(new MilestonesOfPhase(query.Phase), query.Page, ct);
}

/// <summary>The milestones of a phase, or of all.</summary>
internal sealed class MilestonesOfPhase : Specification<PhaseMilestone, PhaseMilestoneView>
{
    public MilestonesOfPhase(Phase? phase)
    {
        Query.Where(m => m.Phase == phase, phase is not null);
        Query.SortBy("dueOn", m => m.DueOn).SortBy("code", m => m.Code).SortedByDefault("dueOn");
        Query.Select(PhaseMilestoneView.Projection);
    }
}

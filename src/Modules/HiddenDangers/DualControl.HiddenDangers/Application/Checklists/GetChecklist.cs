using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Checklists;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.HiddenDangers.Application.Checklists;

/// <summary>排查清单详情 One checklist.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetChecklist(InspectionChecklistId Id) : IQuery<ChecklistView>;

internal sealed class GetChecklistHandler(IReadRepository<InspectionChecklist> checklists) : IQueryHandler<GetChecklist, ChecklistView>
{
    public async Task<Result<ChecklistView>> Handle(GetChecklist query, CancellationToken ct) =>
        await checklists.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<InspectionChecklist, ChecklistView>
    {
        public ById(InspectionChecklistId id)
        {
            Query.Where(c => c.Id == id);
            Query.Select(ChecklistView.Projection);
        }
    }
}

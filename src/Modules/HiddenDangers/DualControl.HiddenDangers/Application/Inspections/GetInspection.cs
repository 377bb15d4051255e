using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Inspections;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.HiddenDangers.Application.Inspections;

/// <summary>排查详情 One inspection.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetInspection(InspectionId Id) : IQuery<InspectionView>;

internal sealed class GetInspectionHandler(IReadRepository<Inspection> inspections) : IQueryHandler<GetInspection, InspectionView>
{
    public async Task<Result<InspectionView>> Handle(GetInspection query, CancellationToken ct) =>
        await inspections.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Inspection, InspectionView>
    {
        public ById(InspectionId id)
        {
            Query.Where(c => c.Id == id);
            Query.Select(InspectionView.Projection);
        }
    }
}

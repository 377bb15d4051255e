using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.ReportingPoints;

/// <summary>报告点详情 One reporting point.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetReportingPoint(ReportingPointId Id) : IQuery<ReportingPointView>;

internal sealed class GetReportingPointHandler(IReadRepository<ReportingPoint> points) : IQueryHandler<GetReportingPoint, ReportingPointView>
{
    public async Task<Result<ReportingPointView>> Handle(GetReportingPoint query, CancellationToken ct) =>
        await points.FirstOrDefaultAsync(new PointById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;
}

internal sealed class PointById : Specification<ReportingPoint, ReportingPointView>
{
    public PointById(ReportingPointId id)
    {
        Query.Where(p => p.Id == id);
        Query.Select(ReportingPointView.Projection);
    }
}

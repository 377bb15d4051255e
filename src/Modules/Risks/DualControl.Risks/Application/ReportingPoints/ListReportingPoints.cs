using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.ReportingPoints;

/// <summary>报告点列表 Reporting points in scope. Sort: createdAt (default).</summary>
/// <param name="Withdrawn">已停用 `true`: only those withdrawn; otherwise only those that take reports.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListReportingPoints(EnterpriseId? EnterpriseId, RiskUnitId? RiskUnitId, PostId? PostId, bool? Withdrawn, PageRequest Page) : IQuery<Page<ReportingPointView>>;

internal sealed class ListReportingPointsHandler(IReadRepository<ReportingPoint> points) : IQueryHandler<ListReportingPoints, Page<ReportingPointView>>
{
    public Task<Result<Page<ReportingPointView>>> Handle(ListReportingPoints query, CancellationToken ct) => points.PageAsync(new Matching(query), query.Page, ct);

    private sealed class Matching : Specification<ReportingPoint, ReportingPointView>
    {
        public Matching(ListReportingPoints query)
        {
            Query.Where(p => p.IsWithdrawn == (query.Withdrawn == true))
                .Where(p => p.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(p => p.RiskUnitId == query.RiskUnitId, query.RiskUnitId is not null)
                .Where(p => p.PostId == query.PostId, query.PostId is not null)
                .SortBy("createdAt", p => p.CreatedAt).SortedByDefault("createdAt");
            Query.Select(ReportingPointView.Projection);
        }
    }
}

using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.HazardReports;

/// <summary>报告详情 One report, for those who handle reports and those who supervise them.</summary>
[AllowedTo(Roles.EnterpriseManagement | Roles.Bureau)]
internal sealed record GetHazardReport(HazardReportId Id) : IQuery<HazardReportView>;

internal sealed class GetHazardReportHandler(IReadRepository<HazardReport> reports) : IQueryHandler<GetHazardReport, HazardReportView>
{
    public async Task<Result<HazardReportView>> Handle(GetHazardReport query, CancellationToken ct) =>
        await reports.FirstOrDefaultAsync(new ById(query.Id), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<HazardReport, HazardReportView>
    {
        public ById(HazardReportId id)
        {
            Query.Where(r => r.Id == id);
            Query.Select(HazardReportView.Projection);
        }
    }
}

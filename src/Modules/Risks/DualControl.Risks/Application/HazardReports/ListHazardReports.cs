using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.HazardReports;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.HazardReports;

/// <summary>报告列表 Reports in scope, for those who handle them and those who supervise. Sort: receivedAt (default -receivedAt).</summary>
[AllowedTo(Roles.EnterpriseManagement | Roles.Bureau)]
internal sealed record ListHazardReports(EnterpriseId? EnterpriseId, RiskUnitId? RiskUnitId, HazardReportState? State, PageRequest Page) : IQuery<Page<HazardReportView>>;

internal sealed class ListHazardReportsValidator : AbstractValidator<ListHazardReports>
{
    public ListHazardReportsValidator() => RuleFor(q => q.State).IsInEnum();
}

internal sealed class ListHazardReportsHandler(IReadRepository<HazardReport> reports) : IQueryHandler<ListHazardReports, Page<HazardReportView>>
{
    public Task<Result<Page<HazardReportView>>> Handle(ListHazardReports query, CancellationToken ct) => reports.PageAsync(new Matching(query), query.Page, ct);

    private sealed class Matching : Specification<HazardReport, HazardReportView>
    {
        public Matching(ListHazardReports query)
        {
            Query.Where(r => r.EnterpriseId == query.EnterpriseId, query.EnterpriseId is not null)
                .Where(r => r.RiskUnitId == query.RiskUnitId, query.RiskUnitId is not null)
                .Where(r => r.State == query.State, query.State is not null)
                .SortBy("receivedAt", r => r.ReceivedAt).SortedByDefault("-receivedAt");
            Query.Select(HazardReportView.Projection);
        }
    }
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Supervision.Domain.MonthlyReports.Specifications;

/// <summary>The current reports of a month, of these enterprises, as a section sums them up.</summary>
internal sealed class CurrentReportsOfMonth : Specification<MonthlyReport, FrozenReport>
{
    public CurrentReportsOfMonth(Month month, IReadOnlyList<EnterpriseId> enterprises)
    {
        Query.Where(r => r.Month == month && r.IsCurrent && enterprises.Contains(r.EnterpriseId));
        Query.Select(r => new FrozenReport(r.Id, r.EnterpriseId, r.Number, r.Figures));
    }
}

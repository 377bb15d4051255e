using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Supervision.Domain.MonthlyReports.Specifications;

/// <summary>The report of an enterprise's month that has not been corrected.</summary>
internal sealed class CurrentMonthlyReport : Specification<MonthlyReport>
{
    public CurrentMonthlyReport(EnterpriseId enterprise, Month month) =>
        Query.Where(r => r.EnterpriseId == enterprise && r.Month == month && r.IsCurrent);
}

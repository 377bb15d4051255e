using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Supervision.Domain.MonthlyReports.Specifications;

/// <summary>Which enterprises have reported a month.</summary>
internal sealed class EnterprisesThatReported : Specification<MonthlyReport, EnterpriseId>
{
    public EnterprisesThatReported(Month month)
    {
        Query.Where(r => r.Month == month && r.IsCurrent);
        Query.Select(r => r.EnterpriseId);
    }
}

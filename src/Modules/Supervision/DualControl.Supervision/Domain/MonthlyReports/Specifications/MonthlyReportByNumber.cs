using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Supervision.Domain.MonthlyReports.Specifications;

/// <summary>One submission of an enterprise's month, corrected or not.</summary>
internal sealed class MonthlyReportByNumber : Specification<MonthlyReport>
{
    public MonthlyReportByNumber(EnterpriseId enterprise, Month month, int number) =>
        Query.Where(r => r.EnterpriseId == enterprise && r.Month == month && r.Number == number);
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Supervision.Domain.SectionReports.Specifications;

/// <summary>One submission of a section's month, corrected or not.</summary>
internal sealed class SectionReportByNumber : Specification<SectionReport>
{
    public SectionReportByNumber(SectionId section, Month month, int number) =>
        Query.Where(r => r.SectionId == section && r.Month == month && r.Number == number);
}

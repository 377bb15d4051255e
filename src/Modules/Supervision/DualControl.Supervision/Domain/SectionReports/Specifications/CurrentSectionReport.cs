using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Supervision.Domain.SectionReports.Specifications;

/// <summary>The report of a section's month that has not been corrected.</summary>
internal sealed class CurrentSectionReport : Specification<SectionReport>
{
    public CurrentSectionReport(SectionId section, Month month) =>
        Query.Where(r => r.SectionId == section && r.Month == month && r.IsCurrent);
}

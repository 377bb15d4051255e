using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.MonthlyReports;
using DualControl.Supervision.Domain.MonthlyReports.Specifications;
using DualControl.Supervision.Domain.SectionReports;

namespace DualControl.Supervision.Application.SectionReports;

/// <summary>Sums up the frozen reports of a section's enterprises for 附件3.</summary>
internal static class SectionSums
{
    /// <summary>A section officer sees and makes the report of the own section only; the office, the leading group and the auditor see all.</summary>
    public static bool IsVisibleTo(this SectionId section, Caller caller) => caller.Is(Roles.BureauWide) || caller.SectionId == section;

    public static async Task<Result<SectionFigures>> OfAsync(
        IRequestSender sender, IReadRepository<MonthlyReport> reports, SectionId id, Month month, CancellationToken ct)
    {
        var sections = await sender.SendAsync(new ListSections(), ct);
        if (sections.IsFailure) return sections.Error;
        if (sections.Value.FirstOrDefault(s => s.Id == id) is not { } section) return CommonErrors.NotFound;

        var enterprises = await sender.SendAsync(new ListEnterprises(id), ct);
        if (enterprises.IsFailure) return enterprises.Error;
        var frozen = await reports.ListAsync(new CurrentReportsOfMonth(month, [.. enterprises.Value.Select(e => e.Id)]), ct);
        return SectionFigures.Sum(section, enterprises.Value, frozen);
    }
}

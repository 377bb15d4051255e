using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Domain.MonthlyReports;
using DualControl.Supervision.Domain.SectionReports;

namespace DualControl.Supervision.Application.SectionReports;

/// <summary>Sums up the frozen reports of a section's enterprises for 附件3.</summary>
internal static class SectionSums
{
    /// <summary>A section officer sees and makes the report of the own section only; the office, the leading group and the auditor see all.</summary>
    public static bool IsVisibleTo(this SectionId section, Caller caller) => caller.Is(Roles.BureauWide) || caller.SectionId == section;

    /// <summary>What the section had on the month's last day, or has today while the month lasts: whoever supervised an enterprise then reports it.</summary>
    public static async Task<Result<SectionFigures>> OfAsync(
        IRequestSender sender, ISectionSources sources, SectionId id, Month month, DateOnly today, CancellationToken ct)
    {
        var day = month.LastDay < today ? month.LastDay : today;
        var sections = await sender.SendAsync(new ListSections(day), ct);
        if (sections.IsFailure) return sections.Error;
        if (sections.Value.FirstOrDefault(s => s.Id == id) is not { } section) return CommonErrors.NotFound;

        var enterprises = await sender.SendAsync(new ListEnterprises(id, day), ct);
        if (enterprises.IsFailure) return enterprises.Error;
        var frozen = await sources.OfAsync(month, [.. enterprises.Value.Select(e => e.Id)], ct);
        return SectionFigures.Sum(section, enterprises.Value, frozen);
    }
}

/// <summary>The current reports of a month, of these enterprises. Looks past the officer's scope, which is today's: the enterprises are those the section had then.</summary>
internal interface ISectionSources
{
    Task<IReadOnlyList<FrozenReport>> OfAsync(Month month, IReadOnlyList<EnterpriseId> enterprises, CancellationToken ct);
}

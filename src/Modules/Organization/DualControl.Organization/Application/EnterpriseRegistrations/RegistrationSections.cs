using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>Which section decides on a request: the one that supervises the industry today. None, or several (园林处 and 绿化管护队), and the office finds one.</summary>
internal sealed class RegistrationSections(IReadRepository<Section> sections, BureauCalendar calendar)
{
    public async Task<SectionId?> OfAsync(string industry, CancellationToken ct)
    {
        // A bureau has a dozen sections; their industries lie inside them.
        var inCharge = (await sections.ListAsync(new All(), ct)).Where(s => s.Supervises(industry, calendar.Today)).ToList();
        return inCharge.Count == 1 ? inCharge[0].Id : null;
    }

    private sealed class All : Specification<Section>;
}

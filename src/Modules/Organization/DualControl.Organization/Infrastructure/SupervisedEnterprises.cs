using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

/// <summary>Direct supervision by the section in charge today, or a current 包联; both by their periods, so that a move decided for a day takes effect on it by itself. Asked before the caller's scope exists, hence unfiltered.</summary>
internal sealed class SupervisedEnterprises(OrganizationDbContext context, BureauCalendar calendar) : ISupervisedEnterprises
{
    public async Task<IReadOnlyCollection<EnterpriseId>> OfAsync(SectionId section, CancellationToken ct)
    {
        var today = calendar.Today;
        var direct = context.Set<Enterprise>().IgnoreQueryFilters().Where(DirectSupervision.By(section, today)).Select(e => e.Id);
        var linked = context.Set<LinkedSupervision>().IgnoreQueryFilters()
            .Where(l => l.SectionId == section).Where(Terms.HoldOn<LinkedSupervision>(today)).Select(l => l.EnterpriseId);
        return await direct.Union(linked).ToListAsync(ct);
    }
}

using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Organization.Infrastructure;

internal sealed class FormerEnterprises(OrganizationDbContext context) : IFormerEnterprises
{
    public async Task<IReadOnlyList<EnterpriseView>> OfAsync(SectionId section, DateOnly day, CancellationToken ct) =>
        await context.Set<Enterprise>().IgnoreQueryFilters().AsNoTracking()
            .Where(DirectSupervision.By(section, day)).Where(e => e.EndedOn == null || e.EndedOn > day).OrderBy(e => e.CreatedAt).Select(EnterpriseView.On(day)).ToListAsync(ct);
}

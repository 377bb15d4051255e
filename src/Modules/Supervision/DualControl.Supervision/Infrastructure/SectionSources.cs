using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using DualControl.Supervision.Application.SectionReports;
using DualControl.Supervision.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Supervision.Infrastructure;

internal sealed class SectionSources(SupervisionDbContext context) : ISectionSources
{
    public async Task<IReadOnlyList<FrozenReport>> OfAsync(Month month, IReadOnlyList<EnterpriseId> enterprises, CancellationToken ct) =>
        await context.Set<MonthlyReport>().IgnoreQueryFilters().AsNoTracking()
            .Where(r => r.Month == month && r.IsCurrent && enterprises.Contains(r.EnterpriseId))
            .Select(r => new FrozenReport(r.Id, r.EnterpriseId, r.Number, r.Figures)).ToListAsync(ct);
}

using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Application.LinkedSupervisions;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.LinkedSupervisions;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Infrastructure;

internal sealed class UnlinkedEnterprises(IReadRepository<Enterprise> enterprises, OrganizationDbContext context, BureauCalendar calendar) : IUnlinkedEnterprises
{
    public Task<Result<Page<EnterpriseView>>> PageAsync(SectionId? section, DateOnly day, PageRequest page, CancellationToken ct) =>
        enterprises.PageAsync(new Unlinked(context.Set<LinkedSupervision>(), section, day, calendar.Today), page, ct);

    /// <summary>One NOT EXISTS, which the index of the links by enterprise answers.</summary>
    private sealed class Unlinked : Specification<Enterprise, EnterpriseView>
    {
        public Unlinked(IQueryable<LinkedSupervision> links, SectionId? section, DateOnly day, DateOnly today)
        {
            if (section is { } of) Query.Where(DirectSupervision.By(of, today));
            var current = links.Where(Terms.HoldOn<LinkedSupervision>(day));
            Query.Where(e => !current.Any(l => l.EnterpriseId == e.Id))
                .SortBy("createdAt", e => e.CreatedAt).SortBy("name", e => e.Name).SortedByDefault("-createdAt");
            Query.Select(EnterpriseView.On(today));
        }
    }
}

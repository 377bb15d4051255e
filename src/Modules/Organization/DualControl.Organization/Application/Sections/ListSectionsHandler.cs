using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Sections;

internal sealed class ListSectionsHandler(IReadRepository<Section> sections, BureauCalendar calendar) : IPublishedQueryHandler<ListSections, IReadOnlyList<SectionSummary>>
{
    public async Task<Result<IReadOnlyList<SectionSummary>>> Handle(ListSections query, CancellationToken ct) =>
        Result<IReadOnlyList<SectionSummary>>.Success(await sections.ListAsync(new Summaries(query.Day ?? calendar.Today), ct));

    private sealed class Summaries : Specification<Section, SectionSummary>
    {
        public Summaries(DateOnly day)
        {
            Query.OrderBy(s => s.CreatedAt);
            Query.Select(s => new SectionSummary(s.Id, s.Name, s.Industries.CodesOn(day)));
        }
    }
}

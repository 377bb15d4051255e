using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Sections;

/// <summary>股室列表 The sections of the bureau on a day; sort: createdAt (default), name.</summary>
/// <param name="AsOf">日期 The day, 2000–2199; today when left out.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListSectionsPage(PageRequest Page, DateOnly? AsOf = null) : IQuery<Page<SectionView>>;

internal sealed class ListSectionsPageValidator : AbstractValidator<ListSectionsPage>
{
    public ListSectionsPageValidator() => RuleFor(q => q.AsOf).BureauDay();
}

internal sealed class ListSectionsPageHandler(IReadRepository<Section> sections, BureauCalendar calendar) : IQueryHandler<ListSectionsPage, Page<SectionView>>
{
    public Task<Result<Page<SectionView>>> Handle(ListSectionsPage query, CancellationToken ct) =>
        sections.PageAsync(new All(query.AsOf ?? calendar.Today), query.Page, ct);

    private sealed class All : Specification<Section, SectionView>
    {
        public All(DateOnly day)
        {
            Query.SortBy("name", s => s.Name).SortBy("createdAt", s => s.CreatedAt).SortedByDefault("createdAt");
            Query.Select(SectionView.On(day));
        }
    }
}

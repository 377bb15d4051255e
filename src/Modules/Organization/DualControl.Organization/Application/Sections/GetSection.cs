using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain.Sections;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Sections;

/// <summary>股室详情 One section: its industries and who held which post on a day.</summary>
/// <param name="AsOf">日期 The day, 2000–2199; today when left out.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetSection(SectionId Id, DateOnly? AsOf = null) : IQuery<SectionView>;

internal sealed class GetSectionValidator : AbstractValidator<GetSection>
{
    public GetSectionValidator() => RuleFor(q => q.AsOf).BureauDay();
}

internal sealed class GetSectionHandler(IReadRepository<Section> sections, BureauCalendar calendar) : IQueryHandler<GetSection, SectionView>
{
    public async Task<Result<SectionView>> Handle(GetSection query, CancellationToken ct) =>
        await sections.FirstOrDefaultAsync(new ById(query.Id, query.AsOf ?? calendar.Today), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Section, SectionView>
    {
        public ById(SectionId id, DateOnly day)
        {
            Query.Where(s => s.Id == id);
            Query.Select(SectionView.On(day));
        }
    }
}

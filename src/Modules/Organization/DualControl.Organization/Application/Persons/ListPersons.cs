using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain.Persons;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Persons;

/// <summary>人员列表 The persons of an enterprise with the posts held on a day. Sort: createdAt (default), name.</summary>
/// <param name="AsOf">截至日期 Day whose posts are shown; today when absent.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListPersons(EnterpriseId EnterpriseId, DateOnly? AsOf, PageRequest Page) : IQuery<Page<PersonView>>;

internal sealed class ListPersonsValidator : AbstractValidator<ListPersons>
{
    public ListPersonsValidator() => RuleFor(q => q.AsOf).BureauDay();
}

internal sealed class ListPersonsHandler(IReadRepository<Person> persons, IReadRepository<PostHolding> holdings, ICurrentScope scope, BureauCalendar calendar)
    : IQueryHandler<ListPersons, Page<PersonView>>
{
    public async Task<Result<Page<PersonView>>> Handle(ListPersons query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var page = await persons.PageAsync(new OfEnterprise(query.EnterpriseId), query.Page, ct);
        if (page.IsFailure) return page.Error;
        return new Page<PersonView>(await holdings.WithPostsAsync(page.Value.Items, query.AsOf ?? calendar.Today, ct), page.Value.Next, page.Value.Total);
    }

    private sealed class OfEnterprise : Specification<Person, Person>
    {
        public OfEnterprise(EnterpriseId enterprise)
        {
            Query.Where(p => p.EnterpriseId == enterprise).SortBy("createdAt", p => p.CreatedAt).SortBy("name", p => p.Name).SortedByDefault("createdAt");
            Query.Select(p => p);
        }
    }
}

using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>学时 A person's hours in a year.</summary>
/// <param name="PersonId">人员 Person.</param>
/// <param name="Name">称谓 Name or label.</param>
/// <param name="Year">年度 Year.</param>
/// <param name="SpecialHours">专项培训学时 Hours of special training.</param>
/// <param name="PostHours">岗位培训学时 Hours of post training.</param>
/// <param name="Hours">总学时 Both.</param>
internal sealed record TrainingHoursView(PersonId PersonId, string Name, int Year, decimal SpecialHours, decimal PostHours, decimal Hours);

/// <summary>学时统计 The hours of each person of the enterprise in a year, from closed sessions attended. Sort: createdAt (default), name.</summary>
/// <param name="Year">年度 Year, this year when absent, 2000–2199.</param>
[AllowedTo(Roles.Readers)]
internal sealed record ListTrainingHours(EnterpriseId EnterpriseId, int? Year, PageRequest Page) : IQuery<Page<TrainingHoursView>>;

internal sealed class ListTrainingHoursValidator : AbstractValidator<ListTrainingHours>
{
    public ListTrainingHoursValidator() => RuleFor(q => q.Year).InclusiveBetween(BureauCalendar.FirstDay.Year, BureauCalendar.LastDay.Year);
}

internal sealed class ListTrainingHoursHandler(IReadRepository<Person> persons, IReadRepository<TrainingAttendance> attendances, ICurrentScope scope, BureauCalendar calendar)
    : IQueryHandler<ListTrainingHours, Page<TrainingHoursView>>
{
    public async Task<Result<Page<TrainingHoursView>>> Handle(ListTrainingHours query, CancellationToken ct)
    {
        if (!scope.Scope.Covers(query.EnterpriseId)) return CommonErrors.NotFound;
        var year = query.Year ?? calendar.Today.Year;
        var page = await persons.PageAsync(new OfEnterprise(query.EnterpriseId), query.Page, ct);
        if (page.IsFailure) return page.Error;
        var hours = (await attendances.ListAsync(new Counted([.. page.Value.Items.Select(p => p.Id)], year), ct)).ToLookup(a => a.PersonId);
        decimal Sum(Person person, TrainingKind kind) => hours[person.Id].Where(a => a.Kind == kind).Sum(a => a.Hours);
        return new Page<TrainingHoursView>(
            [.. page.Value.Items.Select(p => (Person: p, Special: Sum(p, TrainingKind.Special), Post: Sum(p, TrainingKind.Post)))
                .Select(h => new TrainingHoursView(h.Person.Id, h.Person.Name, year, h.Special, h.Post, h.Special + h.Post))],
            page.Value.Next, page.Value.Total);
    }

    private sealed class OfEnterprise : Specification<Person, Person>
    {
        public OfEnterprise(EnterpriseId enterprise)
        {
            Query.Where(p => p.EnterpriseId == enterprise).SortBy("createdAt", p => p.CreatedAt).SortBy("name", p => p.Name).SortedByDefault("createdAt");
            Query.Select(p => p);
        }
    }

    private sealed class Counted : Specification<TrainingAttendance, Attended>
    {
        public Counted(IReadOnlyList<PersonId> persons, int year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            Query.Where(a => persons.Contains(a.PersonId) && a.Counted && a.HeldOn >= first && a.HeldOn <= last);
            Query.Select(a => new Attended(a.PersonId, a.Kind, a.Hours));
        }
    }

    private sealed record Attended(PersonId PersonId, TrainingKind Kind, decimal Hours);
}

using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Persons;

/// <summary>人员详情 One person with the posts held today.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetPerson(EnterpriseId EnterpriseId, PersonId Id) : IQuery<PersonView>;

internal sealed class GetPersonHandler(IReadRepository<Person> persons, IReadRepository<PostHolding> holdings, BureauCalendar calendar) : IQueryHandler<GetPerson, PersonView>
{
    public async Task<Result<PersonView>> Handle(GetPerson query, CancellationToken ct)
    {
        var person = await persons.FirstOrDefaultAsync(new PersonOfEnterprise(query.EnterpriseId, query.Id), ct);
        return person is null ? CommonErrors.NotFound : (await holdings.WithPostsAsync([person], calendar.Today, ct))[0];
    }
}

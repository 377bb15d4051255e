using DualControl.Organization.Domain.Persons;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Persons;

/// <summary>人员详情 One person.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetPerson(EnterpriseId EnterpriseId, PersonId Id) : IQuery<PersonView>;

internal sealed class GetPersonHandler(IReadRepository<Person> persons) : IQueryHandler<GetPerson, PersonView>
{
    public async Task<Result<PersonView>> Handle(GetPerson query, CancellationToken ct) =>
        await persons.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Person, PersonView>
    {
        public ById(GetPerson query)
        {
            Query.Where(p => p.EnterpriseId == query.EnterpriseId && p.Id == query.Id);
            Query.Select(PersonView.Of);
        }
    }
}

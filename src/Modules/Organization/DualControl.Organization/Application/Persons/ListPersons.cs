using DualControl.Organization.Domain.Persons;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Persons;

/// <summary>人员列表 The persons of an enterprise. Sort: createdAt (default), name.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListPersons(EnterpriseId EnterpriseId, PageRequest Page) : IQuery<Page<PersonView>>;

internal sealed class ListPersonsHandler(IReadRepository<Person> persons, ICurrentScope scope) : IQueryHandler<ListPersons, Page<PersonView>>
{
    public async Task<Result<Page<PersonView>>> Handle(ListPersons query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await persons.PageAsync(new OfEnterprise(query.EnterpriseId), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<Person, PersonView>
    {
        public OfEnterprise(EnterpriseId enterprise)
        {
            Query.Where(p => p.EnterpriseId == enterprise).SortBy("createdAt", p => p.CreatedAt).SortBy("name", p => p.Name).SortedByDefault("createdAt");
            Query.Select(PersonView.Of);
        }
    }
}

using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Persons;

/// <summary>人员 A person with the posts held on the day asked for.</summary>
/// <param name="Id">人员标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="EmployeeNumber">工号 The enterprise's own number for the person.</param>
/// <param name="Name">称谓 Name or label.</param>
/// <param name="Posts">所任岗位 Posts held on that day; empty when none is.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record PersonView(PersonId Id, EnterpriseId EnterpriseId, string EmployeeNumber, string Name, IReadOnlyList<HeldPost> Posts, long Version) : IVersioned;

/// <summary>所任岗位 A post held.</summary>
/// <param name="PostId">岗位 Post.</param>
/// <param name="From">任职日期 First day.</param>
/// <param name="To">离岗日期 Last day; null while it lasts.</param>
internal sealed record HeldPost(PostId PostId, DateOnly From, DateOnly? To);

/// <summary>Gives persons their posts: one query for a whole page.</summary>
internal static class PersonViews
{
    public static async Task<IReadOnlyList<PersonView>> WithPostsAsync(this IReadRepository<PostHolding> holdings, IReadOnlyList<Person> persons, DateOnly day, CancellationToken ct)
    {
        var held = (await holdings.ListAsync(new HoldingsOfPersons([.. persons.Select(p => p.Id)], day), ct)).ToLookup(h => h.PersonId);
        return [.. persons.Select(p => new PersonView(
            p.Id, p.EnterpriseId, p.EmployeeNumber, p.Name, [.. held[p.Id].OrderBy(h => h.From).ThenBy(h => h.Id.Value).Select(h => new HeldPost(h.PostId, h.From, h.To))], p.Version))];
    }
}

using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Units;

internal sealed class ListUnitBranchHandler(IReadRepository<OrganizationUnit> units) : IPublishedQueryHandler<ListUnitBranch, IReadOnlyList<UnitId>>
{
    public async Task<Result<IReadOnlyList<UnitId>>> Handle(ListUnitBranch query, CancellationToken ct)
    {
        var parents = (await units.ListAsync(new TreeOf(query.EnterpriseId), ct)).ToDictionary(u => u.Id, u => u.ParentId);
        var above = UpFrom(query.UnitId, parents).ToList();
        return Result<IReadOnlyList<UnitId>>.Success([.. above, .. parents.Keys.Where(u => u != query.UnitId && UpFrom(u, parents).Contains(query.UnitId))]);
    }

    /// <summary>The unit and those above it.</summary>
    private static IEnumerable<UnitId> UpFrom(UnitId unit, Dictionary<UnitId, UnitId?> parents)
    {
        for (UnitId? next = unit; next is { } at && parents.TryGetValue(at, out next);) yield return at;
    }

    private sealed record Place(UnitId Id, UnitId? ParentId);

    private sealed class TreeOf : Specification<OrganizationUnit, Place>
    {
        public TreeOf(EnterpriseId enterprise)
        {
            Query.Where(u => u.EnterpriseId == enterprise);
            Query.Select(u => new Place(u.Id, u.ParentId));
        }
    }
}

using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Posts.Specifications;

/// <summary>The post of that title within a unit, or of the whole enterprise.</summary>
internal sealed class Titled : Specification<Post>
{
    public Titled(EnterpriseId enterprise, UnitId? unit, string title) => Query.Where(p => p.EnterpriseId == enterprise && p.UnitId == unit && p.Title == title);
}

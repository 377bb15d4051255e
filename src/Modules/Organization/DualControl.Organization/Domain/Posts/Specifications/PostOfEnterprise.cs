using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Posts.Specifications;

internal sealed class PostOfEnterprise : Specification<Post>
{
    public PostOfEnterprise(EnterpriseId enterprise, PostId id) => Query.Where(p => p.EnterpriseId == enterprise && p.Id == id);
}

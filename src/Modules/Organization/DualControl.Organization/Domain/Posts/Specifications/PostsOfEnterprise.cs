using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Posts.Specifications;

/// <summary>All posts of an enterprise.</summary>
internal sealed class PostsOfEnterprise : Specification<Post>
{
    public PostsOfEnterprise(EnterpriseId enterprise) => Query.Where(p => p.EnterpriseId == enterprise);
}

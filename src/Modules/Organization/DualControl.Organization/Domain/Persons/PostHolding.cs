using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Persons;

/// <summary>任职 A person holds a post from a day to a day; several at once, and a post may have several holders. Never deleted: who held a post when stays known.</summary>
internal sealed class PostHolding : AggregateRoot<PostHoldingId>, IBelongsToEnterprise, ITerm
{
    private PostHolding() { }

    public PostHolding(Person person, Post post, DateOnly from, Actor by, DateTimeOffset at)
    {
        Id = PostHoldingId.New();
        (EnterpriseId, PersonId, PostId, From, CreatedBy, CreatedAt) = (person.EnterpriseId, person.Id, post.Id, from, by, at);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public PersonId PersonId { get; private set; }
    public PostId PostId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? To { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public Result End(DateOnly lastDay)
    {
        if (To is not null) return OrganizationErrors.PostNotHeld;
        if (lastDay < From) return OrganizationErrors.PostLeftBeforeTaken.At("lastDay");
        To = lastDay;
        return Result.Success;
    }
}

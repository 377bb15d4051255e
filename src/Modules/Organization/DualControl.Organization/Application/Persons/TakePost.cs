using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.Posts.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Persons;

/// <summary>任职 A person takes a further post from a day on; several at once are allowed.</summary>
/// <param name="PostId">岗位 Post of the same enterprise.</param>
/// <param name="From">任职日期 First day.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record TakePost(EnterpriseId EnterpriseId, PersonId Id, PostId PostId, DateOnly From) : ICommand;

internal sealed class TakePostValidator : AbstractValidator<TakePost>
{
    public TakePostValidator() => RuleFor(c => c.From).BureauDay();
}

internal sealed class TakePostHandler(
    IReadRepository<Person> persons, IRepository<PostHolding> holdings, IReadRepository<Post> posts, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<TakePost>
{
    public async Task<Result> Handle(TakePost command, CancellationToken ct)
    {
        var person = await persons.FirstOrDefaultAsync(new PersonOfEnterprise(command.EnterpriseId, command.Id), ct);
        if (person is null) return CommonErrors.NotFound;
        var post = await posts.FirstOrDefaultAsync(new PostOfEnterprise(command.EnterpriseId, command.PostId), ct);
        if (post is null) return OrganizationErrors.PostNotOfEnterprise.At("postId");
        var held = await holdings.ListAsync(new HoldingsOfPost(person.Id, post.Id), ct);
        if (held.Any(h => h.To is null || h.To >= command.From)) return OrganizationErrors.PostHeldAlready.At("postId");
        holdings.Add(new PostHolding(person, post, command.From, user.Caller.ToActor(), calendar.Now));
        return Result.Success;
    }
}

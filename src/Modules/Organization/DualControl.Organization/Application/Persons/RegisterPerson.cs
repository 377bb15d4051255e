using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Persons;

/// <summary>登记人员 Enter a person in a post. No identity-card number is ever asked for.</summary>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record RegisterPerson(EnterpriseId EnterpriseId, string Name, PostId PostId) : ICommand<PersonId>;

internal sealed class RegisterPersonValidator : AbstractValidator<RegisterPerson>
{
    public RegisterPersonValidator() => RuleFor(c => c.Name).NotEmpty().MaximumLength(50);
}

internal sealed class RegisterPersonHandler(IRepository<Person> persons, IReadRepository<Post> posts, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RegisterPerson, PersonId>
{
    public async Task<Result<PersonId>> Handle(RegisterPerson command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var post = await posts.FirstOrDefaultAsync(new PostOfEnterprise(command), ct);
        if (post is null) return OrganizationErrors.PostNotOfEnterprise.At("postId");
        var person = new Person(command.EnterpriseId, command.Name, post.Id, post.UnitId, user.Caller.ToActor(), calendar.Now);
        persons.Add(person);
        return person.Id;
    }

    private sealed class PostOfEnterprise : Specification<Post>
    {
        public PostOfEnterprise(RegisterPerson c) => Query.Where(p => p.EnterpriseId == c.EnterpriseId && p.Id == c.PostId);
    }
}

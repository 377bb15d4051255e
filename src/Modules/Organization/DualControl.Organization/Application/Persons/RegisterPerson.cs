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

/// <summary>登记人员 Enter a person who takes a post today. No identity-card number is ever asked for.</summary>
/// <param name="EmployeeNumber">工号 The enterprise's own number for the person, 1–30 characters, unique in it.</param>
/// <param name="Name">称谓 Name or label, 1–50 characters.</param>
/// <param name="PostId">岗位 First post.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record RegisterPerson(EnterpriseId EnterpriseId, string EmployeeNumber, string Name, PostId PostId) : ICommand<PersonId>;

internal sealed class RegisterPersonValidator : AbstractValidator<RegisterPerson>
{
    public RegisterPersonValidator()
    {
        RuleFor(c => c.EmployeeNumber).EmployeeNumber();
        RuleFor(c => c.Name).PersonName();
    }
}

internal sealed class RegisterPersonHandler(
    IRepository<Person> persons, IRepository<PostHolding> holdings, IReadRepository<Post> posts, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<RegisterPerson, PersonId>
{
    public async Task<Result<PersonId>> Handle(RegisterPerson command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var post = await posts.FirstOrDefaultAsync(new PostOfEnterprise(command.EnterpriseId, command.PostId), ct);
        if (post is null) return OrganizationErrors.PostNotOfEnterprise.At("postId");
        if (await persons.AnyAsync(new Numbered(command.EnterpriseId, command.EmployeeNumber), ct)) return OrganizationErrors.EmployeeNumberTaken.At("employeeNumber");
        var person = new Person(command.EnterpriseId, command.EmployeeNumber, command.Name, user.Caller.ToActor(), calendar.Now);
        persons.Add(person);
        holdings.Add(new PostHolding(person, post, calendar.Today, user.Caller.ToActor(), calendar.Now));
        return person.Id;
    }
}

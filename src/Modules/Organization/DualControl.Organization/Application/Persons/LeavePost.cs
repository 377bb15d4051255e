using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.Organization.Domain.ResponsibilityLetters.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Persons;

/// <summary>离岗 A person leaves a post after a day; what the post answers for and nobody holds it any more is listed as without an owner, and a responsibility letter not signed by then lapses.</summary>
/// <param name="PostId">岗位 Post.</param>
/// <param name="LastDay">最后一天 Last day in the post.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice)]
internal sealed record LeavePost(EnterpriseId EnterpriseId, PersonId Id, PostId PostId, DateOnly LastDay) : ICommand;

internal sealed class LeavePostValidator : AbstractValidator<LeavePost>
{
    public LeavePostValidator() => RuleFor(c => c.LastDay).BureauDay();
}

internal sealed class LeavePostHandler(IReadRepository<Person> persons, IRepository<PostHolding> holdings, IRepository<ResponsibilityLetter> letters) : ICommandHandler<LeavePost>
{
    public async Task<Result> Handle(LeavePost command, CancellationToken ct)
    {
        var person = await persons.FirstOrDefaultAsync(new PersonOfEnterprise(command.EnterpriseId, command.Id), ct);
        if (person is null) return CommonErrors.NotFound;
        var holding = (await holdings.ListAsync(new HoldingsOfPost(person.Id, command.PostId), ct)).FirstOrDefault(h => h.To is null);
        if (holding is null) return OrganizationErrors.PostNotHeld.At("postId");
        var ended = holding.End(command.LastDay);
        if (ended.IsFailure) return ended;
        foreach (var letter in await letters.ListAsync(new OpenLettersOf(person.Id, command.PostId), ct)) letter.HolderLeaves(command.LastDay);
        return Result.Success;
    }
}

using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LeadingGroups;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.LeadingGroups;

/// <summary>任命领导小组 The list of the leading group's places from a day on; exactly one chair. Who is not named any more ends the day before.</summary>
/// <param name="Positions">成员 Places; exactly one chair, at most 100.</param>
/// <param name="From">起 First day of the list: not before the last change, at most 366 days ahead.</param>
[AllowedTo(Role.LeadingGroupOffice)]
internal sealed record AppointLeadingGroup(IReadOnlyList<LeadingGroupPosition> Positions, DateOnly From, long? ExpectedVersion) : ICommand;

internal sealed class AppointLeadingGroupValidator : AbstractValidator<AppointLeadingGroup>
{
    public AppointLeadingGroupValidator()
    {
        RuleFor(c => c.Positions).Must(p => p.Count <= 100).WithMessage(_ => Messages.Render("list.too_long", [100]));
        RuleFor(c => c.Positions).Must(p => p.Count(x => x?.Rank == LeadingGroupRank.Chair) == 1).WithMessage(_ => Messages.Render("leading_group.one_chair"));
        RuleForEach(c => c.Positions).NotNull().ChildRules(position =>
        {
            position.RuleFor(p => p.Rank).IsInEnum();
            position.RuleFor(p => p.PostTitle).NotEmpty().MaximumLength(100);
        });
    }
}

internal sealed class AppointLeadingGroupHandler(IRepository<LeadingGroup> groups, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<AppointLeadingGroup>
{
    public async Task<Result> Handle(AppointLeadingGroup command, CancellationToken ct)
    {
        var found = await groups.GetAsync(LeadingGroupId.Only, null, ct);
        LeadingGroup group;
        if (found.IsFailure)
        {
            if (command.ExpectedVersion is not (null or 0)) return CommonErrors.Stale;
            groups.Add(group = LeadingGroup.Empty());
        }
        else
        {
            group = found.Value;
            if (command.ExpectedVersion is { } expected && expected != group.Version) return CommonErrors.Stale;
        }
        return group.Appoint(command.Positions, command.From, calendar.Today, user.Caller.ToActor(), calendar.Now);
    }
}
